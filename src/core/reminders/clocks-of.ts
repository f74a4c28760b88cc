import type { Temporal } from "temporal-polyfill";
import { type ProgressReviews, progressReviews } from "../clocks/progress-reviews.ts";
import { responseDue } from "../clocks/statutory-clock.ts";
import type { InquiryFact } from "../model/tabs.ts";
import type { DateReading, Inquiry } from "../model/tracker.ts";
import type { WhyNot } from "./why-not.ts";

/** A clock that stands still because a date that it counts from cannot be read. */
type Stuck = { readonly why: WhyNot };

/** The dates that an inquiry sets for all its rows; null where it sets none yet. */
export type Clocks = {
  readonly response: Temporal.PlainDate | Stuck | null;
  readonly reviews: ProgressReviews | Stuck | null;
};

/** Reads the clocks of an inquiry. A date that is filled in and cannot be read is never passed over. */
export function clocksOf(inquiry: Inquiry): Clocks {
  const received: readonly Dated[] = [
    ["Report received", inquiry.reportReceived],
    ["Notice received", inquiry.noticeReceived],
  ];
  const given: Dated = ["Response due", inquiry.responseDue];
  const review: readonly Dated[] = [
    ["Date agreed by Cabinet", inquiry.agreedByCabinet],
    ["Progress review date", inquiry.progressReview],
  ];
  const isGiven = inquiry.responseDue.kind === "date";
  const isFinal = inquiry.status.value === "FINAL";
  return {
    response: stuckAt(isGiven ? [] : [given, ...received]) ?? responseDue(inquiry)?.date ?? null,
    reviews: (isFinal ? stuckAt(review) : null) ?? progressReviews(inquiry),
  };
}

type Dated = readonly [InquiryFact, DateReading];

/** What stops a clock: the first of its dates that is filled in and is none. */
function stuckAt(dates: readonly Dated[]): Stuck | null {
  for (const [fact, reading] of dates) {
    if (reading.kind === "unreadable" || reading.kind === "impossible")
      return { why: { code: "date-unreadable", who: fact, text: reading.text } };
  }
  return null;
}
