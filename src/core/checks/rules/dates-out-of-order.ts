import type { Temporal } from "temporal-polyfill";
import { longDate } from "../../model/long-date.ts";
import type { InquiryFact } from "../../model/tabs.ts";
import type { DateReading, Inquiry } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

export const datesOutOfOrder: Check = {
  code: "dates-out-of-order",
  severity: "should fix",
  title: "Dates out of order",
  run: ({ tracker: { inquiry } }) => {
    const { reportReceived, agreedByCabinet } = inquiry;
    return [
      ...spotBefore(inquiry, "Date agreed by Cabinet", agreedByCabinet, "Report received", reportReceived),
      ...spotBefore(inquiry, "Response due", inquiry.responseDue, "Report received", reportReceived),
      ...spotBefore(
        inquiry,
        "Progress review date",
        inquiry.progressReview,
        "Date agreed by Cabinet",
        agreedByCabinet,
      ),
    ];
  },
  message: ({ detail }) =>
    `${detail.fact} (${detail.date}) lies before ${detail.earlier} (${detail.earlierDate}). Look at both dates, the years too, and mend the wrong one.`,
};

function spotBefore(
  inquiry: Inquiry,
  fact: InquiryFact,
  reading: DateReading,
  earlier: InquiryFact,
  earlierReading: DateReading,
) {
  const date = dateOf(reading);
  const earlierDate = dateOf(earlierReading);
  if (!date || !earlierDate || date.since(earlierDate).days >= 0) return [];
  return [factSpot(inquiry, fact, { date: longDate(date), earlier, earlierDate: longDate(earlierDate) })];
}

function dateOf(reading: DateReading): Temporal.PlainDate | null {
  return reading.kind === "date" ? reading.date : null;
}
