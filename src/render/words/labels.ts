import { dateWords, factLabels, withheldLabel } from "../../core/model/published-words.ts";
import type { PublishedInquiry, SnapshotCounts } from "../../core/model/snapshot.ts";

export { dateWords, fieldLabels } from "../../core/model/published-words.ts";

/** The facts that stand at the head of what is published, in this order. */
const shownFacts = [
  "committee",
  "chair",
  "respondingBody",
  "recipient",
  "reportReceived",
  "noticeReceived",
  "responseDue",
  "agreedByCabinet",
  "leadCabinetMember",
  "leadSeniorOfficer",
  "progressReview",
] as const satisfies readonly (keyof PublishedInquiry)[];

/** The facts of the inquiry that are filled in, each with its label; the title is not among them. */
export function inquiryFactWords(
  inquiry: PublishedInquiry,
): readonly (readonly [label: string, value: string])[] {
  return shownFacts
    .map((fact) => [factLabels[fact], dateWords(inquiry[fact])] as const)
    .filter(([, value]) => value !== "");
}

/** A value that may be missing: "Not stated" where it is. */
export function statedWords(text: string): string {
  return text === "" ? "Not stated" : text;
}

/** What stands in place of a withheld row. */
export function withheldWords(reason: string): string {
  return `${withheldLabel}: ${reason}`;
}

/** The answers, and how many parts bear each; only the last, of which there should be none, may be left out. */
export function answerCounts(counts: SnapshotCounts): readonly (readonly [label: string, count: number])[] {
  const answers = [
    ["Agreed", counts.agreed],
    ["Partly agreed", counts.partly],
    ["Not agreed", counts.notAgreed],
  ] as const;
  return counts.notAnswered === 0 ? answers : [...answers, ["Not answered yet", counts.notAnswered]];
}

/** How far the actions have come, and how many parts each; what there is none of is left out. */
export function progressCounts(counts: SnapshotCounts): readonly (readonly [label: string, count: number])[] {
  const all = [
    ["Complete", counts.complete],
    ["On track", counts.onTrack],
    ["Delayed", counts.delayed],
    ["Paused", counts.paused],
    ["No longer feasible", counts.noLongerFeasible],
    ["Not started", counts.notStarted],
    ["Not stated", counts.progressNotStated],
  ] as const;
  return all.filter(([, count]) => count > 0);
}

/** A version in running text: "version 1.6" for 1.6 and FINAL 1.6, "Draft Final" for that. */
export function versionWords(number: string): string {
  const bare = number.replace(/^FINAL /u, "");
  return /^\d/u.test(bare) ? `version ${bare}` : bare;
}

/** A text with a capital first letter. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "1 recommendation", "8 recommendations". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** How far an inquiry has come, in a word or three, by what its newest version counts. */
export function stateWords(counts: SnapshotCounts): string {
  const { complete, noLongerFeasible, notStarted, progressNotStated, overdue } = counts;
  const moving = counts.onTrack + counts.delayed + counts.paused;
  if (overdue > 0) return "Actions overdue";
  if (moving + notStarted + progressNotStated === 0 && complete + noLongerFeasible > 0)
    return "All actions closed";
  return moving + complete + noLongerFeasible > 0 ? "Under way" : "Not started";
}
