import { Temporal } from "temporal-polyfill";
import type { Inquiry, Recommendation } from "../model/tracker.ts";

/** The last days on which the six and the twelve month update are in time. */
export type ProgressReviews = { readonly six: Temporal.PlainDate; readonly twelve: Temporal.PlainDate };

/**
 * When progress is reviewed once the response is FINAL, or null before that. Reviews are a practice and not
 * a duty in law: six and twelve months after Cabinet's date. A date in Progress review date is the first
 * review instead; the second is then never less than six months after it. Plain dates in Europe/London.
 */
export function progressReviews(inquiry: Inquiry): ProgressReviews | null {
  if (inquiry.status.value !== "FINAL" || inquiry.agreedByCabinet.kind !== "date") return null;
  const agreed = inquiry.agreedByCabinet.date;
  if (inquiry.progressReview.kind !== "date")
    return { six: agreed.add({ months: 6 }), twelve: agreed.add({ months: 12 }) };
  const six = inquiry.progressReview.date;
  return { six, twelve: later(agreed.add({ months: 12 }), six.add({ months: 6 })) };
}

/** Whether a row owes updates: an accepted recommendation does, a refused one only for an action it dates. */
export function owesUpdates(row: Recommendation): boolean {
  if (row.isStem) return false;
  const { value } = row.agreed;
  return value === "Yes" || value === "Partly" || (value === "No" && row.cells["Action due"].text !== "");
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}
