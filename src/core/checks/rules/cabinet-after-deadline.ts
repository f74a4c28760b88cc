import { responseDue } from "../../clocks/statutory-clock.ts";
import { longDate } from "../../model/long-date.ts";
import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

export const cabinetAfterDeadline: Check = {
  code: "cabinet-after-deadline",
  severity: "advice",
  title: "Cabinet meets too late",
  run: ({ tracker: { inquiry } }) => {
    const due = responseDue(inquiry);
    const { agreedByCabinet } = inquiry;
    if (!due || agreedByCabinet.kind !== "date" || inquiry.status.value === "FINAL") return [];
    if (agreedByCabinet.date.since(due.date).days <= 0) return [];
    const dates = { date: longDate(agreedByCabinet.date), due: longDate(due.date), rule: due.rule };
    return [factSpot(inquiry, "Date agreed by Cabinet", dates)];
  },
  message: ({ detail }) =>
    `Cabinet's date, ${detail.date}, lies after the last day for the response, ${detail.due} (${detail.rule}). Look for an earlier meeting, or tell the committee that the response will be late.`,
};
