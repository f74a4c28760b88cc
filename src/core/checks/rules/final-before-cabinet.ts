import { longDate } from "../../model/long-date.ts";
import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

export const finalBeforeCabinet: Check = {
  code: "final-before-cabinet",
  severity: "must fix",
  title: "FINAL before Cabinet meets",
  run: ({ tracker: { inquiry }, today }) => {
    const { agreedByCabinet, status } = inquiry;
    if (status.value !== "FINAL" || agreedByCabinet.kind !== "date") return [];
    if (agreedByCabinet.date.since(today).days <= 0) return [];
    return [factSpot(inquiry, "Status", { date: longDate(agreedByCabinet.date) })];
  },
  message: ({ detail }) =>
    `Status is FINAL, but Cabinet meets on ${detail.date}. Set Status back to Draft Final until it has agreed, or mend Date agreed by Cabinet.`,
};
