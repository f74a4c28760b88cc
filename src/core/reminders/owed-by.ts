import { Temporal } from "temporal-polyfill";
import { owesUpdates, type ProgressReviews } from "../clocks/progress-reviews.ts";
import type { Ask, ReminderSettings } from "../model/reminder.ts";
import type { ResponseColumn } from "../model/tabs.ts";
import type { Recommendation } from "../model/tracker.ts";
import type { Clocks } from "./clocks-of.ts";
import { asksFrom } from "./occasion.ts";
import type { WhyNot } from "./why-not.ts";

/** Something a row's owner owes: what, by when, and in which cell; `why` where its date cannot be read. */
export type Owed = {
  readonly ask: Ask;
  readonly due: Temporal.PlainDate | null;
  readonly column: ResponseColumn;
  readonly why: WhyNot | null;
};

const six: ResponseColumn = "Six month progress update";
const twelve: ResponseColumn = "Twelve month progress update";

/**
 * What the owner of a row owes on a day. Nothing for a stem, or once Progress is Complete, Paused or No
 * longer feasible; only the answer until there is one.
 */
export function owedBy(
  row: Recommendation,
  clocks: Clocks,
  today: Temporal.PlainDate,
  settings: ReminderSettings,
): readonly Owed[] {
  if (row.isStem || isOver(row)) return [];
  if (row.agreed.text === "") return [owed("response", "Agreed", clocks.response)];
  if (!owesUpdates(row)) return [];
  return [...owedAction(row, clocks), ...owedUpdate(row, clocks, today, settings)];
}

function isOver({ progress: { value } }: Recommendation): boolean {
  return value === "Complete" || value === "Paused" || value === "No longer feasible";
}

/** The action, until an update reports on it. One without a date is owed too: nobody can be reminded of it. */
function owedAction(row: Recommendation, clocks: Clocks): readonly Owed[] {
  const { actionDue: date } = row;
  const reviews = clocks.reviews && "six" in clocks.reviews ? clocks.reviews : null;
  if (date.kind === "date")
    return isReported(row, date.date, reviews) ? [] : [owed("action", "Progress", date.date)];
  const isUpdated = row.cells[six].text !== "" || row.cells[twelve].text !== "";
  if (isUpdated) return [];
  if (date.kind === "blank") return [owed("action", "Action due", null)];
  return [
    owed("action", "Action due", { why: { code: "date-unreadable", who: "Action due", text: date.text } }),
  ];
}

/** Whether an update speaks for an action: one of a review on or after its date, or any before reviews are set. */
function isReported(row: Recommendation, due: Temporal.PlainDate, reviews: ProgressReviews | null): boolean {
  const speaks = (review: Temporal.PlainDate | undefined) =>
    review === undefined || Temporal.PlainDate.compare(due, review) <= 0;
  return (
    (row.cells[six].text !== "" && speaks(reviews?.six)) ||
    (row.cells[twelve].text !== "" && speaks(reviews?.twelve))
  );
}

/** The update that is wanted: the six month one until the twelve month one is asked for. */
function owedUpdate(
  row: Recommendation,
  { reviews }: Clocks,
  today: Temporal.PlainDate,
  settings: ReminderSettings,
): readonly Owed[] {
  if (reviews === null || row.cells[twelve].text !== "") return [];
  const hasSix = row.cells[six].text !== "";
  if ("why" in reviews) return [owed(hasSix ? "twelve-month" : "six-month", hasSix ? twelve : six, reviews)];
  const asksForTwelve = Temporal.PlainDate.compare(today, asksFrom(reviews.twelve, settings)) >= 0;
  return hasSix || asksForTwelve
    ? [owed("twelve-month", twelve, reviews.twelve)]
    : [owed("six-month", six, reviews.six)];
}

function owed(
  ask: Ask,
  column: ResponseColumn,
  date: Temporal.PlainDate | { readonly why: WhyNot } | null,
): Owed {
  if (date !== null && "why" in date) return { ask, column, due: null, why: date.why };
  return { ask, column, due: date, why: null };
}
