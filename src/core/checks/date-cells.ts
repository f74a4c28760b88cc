import { longDate } from "../model/long-date.ts";
import type { DateReading, Tracker } from "../model/tracker.ts";
import type { Spot } from "./check.ts";
import { factSpot, rowSpot } from "./places.ts";
import { quote } from "./words.ts";

/** Every date cell of Inquiry and Response that reads as `kind`. */
export function dateCells(tracker: Tracker, kind: "unreadable" | "impossible"): readonly Spot[] {
  const { inquiry } = tracker;
  const facts = [
    ["Report received", inquiry.reportReceived],
    ["Notice received", inquiry.noticeReceived],
    ["Response due", inquiry.responseDue],
    ["Date agreed by Cabinet", inquiry.agreedByCabinet],
    ["Progress review date", inquiry.progressReview],
  ] as const;
  return [
    ...facts
      .filter(([, reading]) => reading.kind === kind)
      .map(([fact, reading]) => factSpot(inquiry, fact, { column: fact, ...detailOf(reading) })),
    ...tracker.recommendations
      .filter((row) => row.actionDue.kind === kind)
      .map((row) => rowSpot(row, "Action due", detailOf(row.actionDue))),
  ];
}

function detailOf(reading: DateReading): Spot["detail"] {
  if (reading.kind === "blank" || reading.kind === "date") return {};
  const suggestion = reading.kind === "unreadable" && reading.suggestion ? longDate(reading.suggestion) : "";
  return { text: quote(reading.text), suggestion };
}
