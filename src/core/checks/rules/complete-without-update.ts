import type { Check } from "../check.ts";
import { updatesOf } from "../narrative.ts";
import { rowSpot } from "../places.ts";

export const completeWithoutUpdate: Check = {
  code: "complete-without-update",
  severity: "should fix",
  title: "Complete without an update",
  run: ({ tracker }) =>
    tracker.recommendations
      .filter((row) => row.progress.value === "Complete" && updatesOf(row).length === 0)
      .map((row) => rowSpot(row, "Six month progress update")),
  message: ({ ref }) =>
    `${ref} is marked Complete and no update says what was done. Write it in Six month progress update, so that the committee can judge it.`,
};
