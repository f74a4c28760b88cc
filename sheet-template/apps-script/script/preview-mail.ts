import { mailWords, progressWords } from "../words.ts";
import { mailPage } from "./pages/mail-page.ts";
import { say, showDialog, tellFailure } from "./say.ts";
import { callService } from "./service/call-service.ts";

/** Menu: lists who would be reminded of what. Nothing is sent. */
export function previewMail(): void {
  say(progressWords.previewingMail, "until the next");
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  const reply = callService("remind", { spreadsheetIds: [id], dryRun: true });
  if (!reply.ok) {
    tellFailure(reply);
    return;
  }
  say(mailWords.nothingSent);
  showDialog(mailWords.title, mailPage(reply.body), 900, 520);
}
