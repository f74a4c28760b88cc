import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";

export const refMissing: Check = {
  code: "ref-missing",
  severity: "must fix",
  title: "Ref missing",
  run: ({ tracker }) =>
    tracker.recommendations
      .filter((row) => row.cells.Ref.text === "")
      .map((row) => rowSpot(row, "Ref", { cell: row.cells.Ref.a1 })),
  message: ({ detail }) =>
    `A row of Response has no Ref. Type its number in ${detail.cell}, such as 4, or 2a for a part.`,
};
