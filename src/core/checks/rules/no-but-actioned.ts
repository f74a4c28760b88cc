import type { Recommendation } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { completionClaim } from "../completion-claim.ts";
import { updatesOf } from "../narrative.ts";
import { answerableRows, rowSpot } from "../places.ts";
import { quote } from "../words.ts";

export const noButActioned: Check = {
  code: "no-but-actioned",
  severity: "should fix",
  title: "Not agreed, yet actioned",
  run: ({ tracker }) =>
    answerableRows(tracker)
      .filter((row) => row.agreed.value === "No")
      .flatMap(spotsOf),
  message: ({ ref, detail }) =>
    `${ref} is answered No, and yet ${detail.column} says "${detail.claim}". Say what was done instead and that the recommendation was not agreed; or, if Cabinet has changed its mind, change Agreed.`,
};

/** With a date of its own, an action promised instead may be complete; the refused recommendation may not. */
function spotsOf(row: Recommendation) {
  const hasAction = row.cells["Action due"].text !== "";
  for (const { column, text } of updatesOf(row)) {
    const claim = completionClaim(text);
    if (claim !== null && (!hasAction || /recommendation|actioned|implemented/iu.test(claim)))
      return [rowSpot(row, column, { claim: quote(claim.replace(/[.;]+$/u, "")) })];
  }
  if (row.progress.value !== "Complete" || hasAction) return [];
  return [rowSpot(row, "Progress", { claim: "Complete" })];
}
