import type { Temporal } from "temporal-polyfill";
import { owesUpdates, progressReviews } from "../../clocks/progress-reviews.ts";
import { longDate } from "../../model/long-date.ts";
import type { Recommendation } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import type { UpdateColumn } from "../narrative.ts";
import { rowSpot } from "../places.ts";

export const progressReviewOverdue: Check = {
  code: "progress-review-overdue",
  severity: "should fix",
  title: "Progress update overdue",
  run: ({ tracker, today }) => {
    const reviews = progressReviews(tracker.inquiry);
    if (!reviews) return [];
    return tracker.recommendations.filter(owesUpdates).flatMap((row) => {
      const owed = owedUpdate(row, reviews, today);
      return owed ? [rowSpot(row, owed.column, { due: longDate(owed.due) })] : [];
    });
  },
  message: ({ ref, detail }) =>
    `${ref} has no ${detail.column?.toLowerCase()}, which was due on ${detail.due}. Ask its owner to say there what has happened and what is left to do.`,
};

/** The twelve month update is not owed once the action is over; the six month one no longer when it is in. */
function owedUpdate(
  row: Recommendation,
  reviews: { readonly six: Temporal.PlainDate; readonly twelve: Temporal.PlainDate },
  today: Temporal.PlainDate,
): { readonly column: UpdateColumn; readonly due: Temporal.PlainDate } | null {
  const six = row.cells["Six month progress update"].text;
  const twelve = row.cells["Twelve month progress update"].text;
  if (twelve !== "") return null;
  const isOver = row.progress.value === "Complete" || row.progress.value === "No longer feasible";
  if (today.since(reviews.twelve).days > 0 && !isOver)
    return { column: "Twelve month progress update", due: reviews.twelve };
  if (six === "" && today.since(reviews.six).days > 0)
    return { column: "Six month progress update", due: reviews.six };
  return null;
}
