import { Temporal } from "temporal-polyfill";
import { owesUpdates, progressReviews } from "../core/clocks/progress-reviews.ts";
import { responseDue } from "../core/clocks/statutory-clock.ts";
import type { Inquiry, Recommendation, Tracker } from "../core/model/tracker.ts";
import type { SheetPort } from "../ports/sheet.ts";
import { trackerOf } from "./read-for-sync.ts";

/** A day on which something is due, and what. `date`: ISO form, in Europe/London. */
export type DueDate = { readonly date: string; readonly what: string };

/**
 * The next day after `after` on which something of a tracker is due, or null. Reads it once; throws as
 * `sync` does.
 */
export async function nextDueDate(
  spreadsheetId: string,
  sheet: SheetPort,
  after: Temporal.PlainDate,
): Promise<DueDate | null> {
  const { workbook } = await sheet.read(spreadsheetId);
  const ahead = dueDates(trackerOf(workbook)).filter(
    ({ date }) => Temporal.PlainDate.compare(date, after) > 0,
  );
  return ahead.toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date))[0] ?? null;
}

function dueDates({ inquiry, recommendations }: Tracker): readonly DueDate[] {
  return [...inquiryDates(inquiry), ...recommendations.flatMap(actionDates)];
}

function inquiryDates(inquiry: Inquiry): readonly DueDate[] {
  const answer = inquiry.status.value === "FINAL" ? null : responseDue(inquiry);
  const reviews = progressReviews(inquiry);
  return [
    ...(answer ? [{ date: answer.date.toString(), what: "the response" }] : []),
    ...(reviews
      ? [
          { date: reviews.six.toString(), what: "the six month updates" },
          { date: reviews.twelve.toString(), what: "the twelve month updates" },
        ]
      : []),
  ];
}

function actionDates(row: Recommendation): readonly DueDate[] {
  const { actionDue, progress, label } = row;
  const done = progress.value === "Complete" || progress.value === "No longer feasible";
  if (!owesUpdates(row) || done || actionDue.kind !== "date") return [];
  return [{ date: actionDue.date.toString(), what: `the action of ${label}` }];
}
