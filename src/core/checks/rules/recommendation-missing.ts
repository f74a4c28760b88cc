import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";

export const recommendationMissing: Check = {
  code: "recommendation-missing",
  severity: "must fix",
  title: "Recommendation missing",
  run: ({ tracker }) =>
    tracker.recommendations
      .filter((row) => row.cells.Recommendation.text === "")
      .map((row) => rowSpot(row, "Recommendation")),
  message: ({ ref }) =>
    `${ref} does not say what is recommended. Copy the committee's words from its report into Recommendation.`,
};
