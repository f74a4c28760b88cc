import type { Told } from "../sidebar-data.ts";
import { askWords, menuWords, progressWords, syncWords } from "../words.ts";
import { agrees, say, tellFailure } from "./say.ts";
import { callService, type Reply } from "./service/call-service.ts";
import { explainFailure } from "./service/explain-failure.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./service/fields.ts";

/** Menu: has the whole sheet checked. */
export function checkNow(): void {
  say(progressWords.checking, "until the next");
  finish(callSync({}));
}

/** Menu: has what has changed stamped as a version, after asking: a version stays. */
export function stampNow(): void {
  if (!agrees(menuWords.stampNow, askWords.stamp)) return;
  say(progressWords.stamping, "until the next");
  finish(callSync({ stampNow: true }));
}

/** Sidebar: has the whole sheet checked, and tells what came of it there. */
export function checkForSidebar(): Told {
  const reply = callSync({});
  if (reply.ok) return { ok: true, message: summaryOf(reply.body) };
  const { title, text } = explainFailure(reply);
  console.warn(`${reply.service}: ${title}. ${reply.detail}`);
  return { ok: false, message: `${title}. ${text}` };
}

function callSync(more: Fields): Reply {
  return callService("sync", { spreadsheetId: SpreadsheetApp.getActiveSpreadsheet().getId(), ...more });
}

function finish(reply: Reply): void {
  if (reply.ok) say(summaryOf(reply.body));
  else tellFailure(reply);
}

const severities = ["must fix", "should fix", "advice"] as const;

/** What a sync came to, in a line: what is to be mended, and what became of the changes. */
function summaryOf(plan: Fields): string {
  const findings = listOf(plan, "findings").map((finding) => textOf(finding, "severity"));
  const counts = severities.flatMap((severity) => {
    const { length } = findings.filter((each) => each === severity);
    return length === 0 ? [] : [`${length} ${severity}`];
  });
  const mend = counts.length === 0 ? syncWords.nothingToMend : syncWords.toMend(counts);
  return `${mend} ${versionWords(plan)}`;
}

function versionWords(plan: Fields): string {
  const number = textOf(fieldsOf(plan.stamp), "number");
  const waiting = textOf(plan, "waiting");
  if (number !== "") return syncWords.stamped(number);
  return waiting === "" ? syncWords.nothingToStamp : syncWords.notStamped(waiting);
}
