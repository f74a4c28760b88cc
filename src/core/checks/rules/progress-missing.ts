import type { Check } from "../check.ts";
import { updatesOf } from "../narrative.ts";
import { answerableRows, rowSpot } from "../places.ts";

export const progressMissing: Check = {
  code: "progress-missing",
  severity: "advice",
  title: "Progress not chosen",
  run: ({ tracker }) =>
    answerableRows(tracker)
      .filter((row) => row.progress.text === "" && updatesOf(row).length > 0)
      .map((row) => rowSpot(row, "Progress")),
  message: ({ ref }) =>
    `${ref} has an update and no progress beside it. Choose one in Progress, so that members see at a glance how it stands.`,
};
