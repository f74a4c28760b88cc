import { longDate } from "../../model/long-date.ts";
import type { Recommendation } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { completionClaim } from "../completion-claim.ts";
import { updatesOf } from "../narrative.ts";
import { rowSpot } from "../places.ts";

export const actionOverdue: Check = {
  code: "action-overdue",
  severity: "should fix",
  title: "Action overdue",
  run: ({ tracker, today }) =>
    tracker.recommendations.flatMap((row) =>
      row.actionDue.kind === "date" && today.since(row.actionDue.date).days > 0 && !isOver(row)
        ? [rowSpot(row, "Action due", { due: longDate(row.actionDue.date) })]
        : [],
    ),
  message: ({ ref, detail }) =>
    `The action of ${ref} was due on ${detail.due} and is not marked Complete. Set Progress if it is done; otherwise agree a new date, enter it in Action due and say why in the update.`,
};

/** Whether nothing is left to do: Progress says so, or, while Progress is blank, the update does. */
function isOver(row: Recommendation): boolean {
  const { value } = row.progress;
  if (value !== null) return value === "Complete" || value === "No longer feasible";
  return updatesOf(row).some(({ text }) => completionClaim(text) !== null);
}
