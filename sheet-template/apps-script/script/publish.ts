import { askWords, menuWords, progressWords, publicationWords } from "../words.ts";
import { outcomePage, previewPage } from "./pages/publication-page.ts";
import { agrees, say, showDialog, tellFailure } from "./say.ts";
import { callService, type Failure, type Reply } from "./service/call-service.ts";
import { type Fields, textOf } from "./service/fields.ts";

/** Menu: shows the page as it would be published, and what stands in its way. */
export function previewPublication(): void {
  say(progressWords.previewingPublication, "until the next");
  const reply = outcomeOf(callPublish({ preview: true }), ["preview"]);
  if (!reply.ok) {
    tellFailure(reply);
    return;
  }
  say(publicationWords.notPublished);
  showDialog(publicationWords.title, previewPage(reply.body), 1000, 640);
}

/** Menu: publishes the latest stamped version, after asking. */
export function publishNow(): void {
  if (!agrees(menuWords.publishNow, askWords.publish)) return;
  say(progressWords.publishing, "until the next");
  const reply = outcomeOf(callPublish({}), ["published", "unchanged", "refused"]);
  if (!reply.ok) {
    tellFailure(reply);
    return;
  }
  const kind = textOf(reply.body, "kind");
  say(kind === "refused" ? publicationWords.refused : wordsOf(reply.body));
  showDialog(menuWords.publishNow, outcomePage(reply.body), 520, kind === "refused" ? 400 : 160);
}

function callPublish(more: Fields): Reply {
  return callService("publish", { spreadsheetId: SpreadsheetApp.getActiveSpreadsheet().getId(), ...more });
}

/** A refusal is an outcome whatever its status; an answer of another kind is none of ours. */
function outcomeOf(reply: Reply, kinds: readonly string[]): Reply {
  if (kinds.includes(textOf(reply.body, "kind"))) return { ok: true, body: reply.body };
  const strange: Failure = { ok: false, service: "publish", kind: "strange", detail: "", body: {} };
  return reply.ok ? strange : reply;
}

function wordsOf(outcome: Fields): string {
  const version = textOf(outcome, "version");
  return textOf(outcome, "kind") === "published"
    ? publicationWords.published(version)
    : publicationWords.unchanged(version);
}
