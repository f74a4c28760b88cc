import { longDate } from "../model/long-date.ts";
import type { DateReading, Tracker } from "../model/tracker.ts";
import type { Spot } from "./check.ts";
import { factSpot, rowSpot } from "./places.ts";
import { quote } from "./words.ts";

type Unusable = Extract<DateReading, { readonly kind: "unreadable" | "impossible" }>;

/** Every date cell of Inquiry and Response that reads as `kind`. */
export function dateCells(tracker: Tracker, kind: Unusable["kind"]): readonly Spot[] {
  const { inquiry } = tracker;
  const facts = [
    ["Report received", inquiry.reportReceived],
    ["Notice received", inquiry.noticeReceived],
    ["Response due", inquiry.responseDue],
    ["Date agreed by Cabinet", inquiry.agreedByCabinet],
    ["Progress review date", inquiry.progressReview],
  ] as const;
  return [
    ...facts.flatMap(([fact, reading]) =>
      reading.kind === kind ? [factSpot(inquiry, fact, { column: fact, ...detailOf(reading) })] : [],
    ),
    ...tracker.recommendations.flatMap((row) =>
      row.actionDue.kind === kind ? [rowSpot(row, "Action due", detailOf(row.actionDue))] : [],
    ),
  ];
}

function detailOf(reading: Unusable): Spot["detail"] {
  const suggestion = reading.kind === "unreadable" && reading.suggestion ? longDate(reading.suggestion) : "";
  return { text: quote(reading.text), suggestion };
}
