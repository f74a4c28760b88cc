import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";

export const mergedCells: Check = {
  code: "merged-cells",
  severity: "should fix",
  title: "Merged cells",
  run: ({ tracker }) => tracker.recommendations.filter((row) => row.merged).map((row) => rowSpot(row, "Ref")),
  message: ({ ref }) =>
    `${ref} has merged cells. Unmerge them (Format, Merge cells, Unmerge) and fill in every row: merged rows cannot be sorted, and each part needs its own answer.`,
};
