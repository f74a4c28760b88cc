import { logWords } from "../words.ts";
import { joinBurst, waitForQuiet } from "./burst.ts";
import { callService } from "./service/call-service.ts";
import { explainFailure } from "./service/explain-failure.ts";

/**
 * The installable edit trigger: has the sheet checked once a burst of edits pauses. It runs beside the editor,
 * as whoever installed it, and nobody is told of its failures: they are logged, and the sweep sees the edit later.
 */
export function onEditInstalled(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const runner = joinBurst(editorOf(event));
    if (runner === null) return;
    const editors = waitForQuiet(runner);
    if (editors !== null) passOn(editors);
  } catch (error) {
    console.error(`${logWords.editNotChecked} ${error}`);
  }
}

function passOn(editors: readonly string[]): void {
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const [editor = ""] = editors;
  const named = editors.length === 1 && editor !== "" ? { editor } : {};
  const reply = callService("sync", { spreadsheetId, edited: true, ...named });
  if (reply.ok) return;
  const { title } = explainFailure(reply);
  console.warn(`${logWords.editNotChecked} ${title}. ${reply.detail}`);
}

/**
 * Who edited, where Google tells; "" otherwise. With several in one burst nobody is named: the service asks
 * Drive instead of putting one person's words into another's mouth.
 */
function editorOf(event: GoogleAppsScript.Events.SheetsOnEdit): string {
  const user: GoogleAppsScript.Base.User | undefined = event.user;
  return user?.getEmail() ?? "";
}
