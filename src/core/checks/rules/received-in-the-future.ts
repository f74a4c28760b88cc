import { longDate } from "../../model/long-date.ts";
import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

export const receivedInTheFuture: Check = {
  code: "received-in-the-future",
  severity: "should fix",
  title: "Received on a day to come",
  run: ({ tracker: { inquiry }, today }) =>
    (
      [
        ["Report received", inquiry.reportReceived],
        ["Notice received", inquiry.noticeReceived],
      ] as const
    ).flatMap(([fact, reading]) =>
      reading.kind === "date" && reading.date.since(today).days > 0
        ? [factSpot(inquiry, fact, { date: longDate(reading.date) })]
        : [],
    ),
  message: ({ detail }) =>
    `${detail.fact} is ${detail.date}, a day that has not come yet. Enter the day it arrived: the time for the response begins then.`,
};
