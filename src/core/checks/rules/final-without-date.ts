import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

export const finalWithoutDate: Check = {
  code: "final-without-date",
  severity: "must fix",
  title: "FINAL without Cabinet's date",
  run: ({ tracker: { inquiry } }) =>
    inquiry.status.value === "FINAL" && inquiry.agreedByCabinet.kind === "blank"
      ? [factSpot(inquiry, "Date agreed by Cabinet")]
      : [],
  message: () =>
    "Status is FINAL, but nothing says when Cabinet agreed. Enter the date of its meeting in Date agreed by Cabinet, or set Status back to Draft Final.",
};
