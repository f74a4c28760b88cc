import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";
import { quote } from "../words.ts";

export const refMalformed: Check = {
  code: "ref-malformed",
  severity: "must fix",
  title: "Ref not a reference",
  run: ({ tracker }) =>
    tracker.recommendations
      .filter((row) => row.ref === null && row.cells.Ref.text !== "")
      .map((row) => rowSpot(row, "Ref", { text: quote(row.cells.Ref.text), cell: row.cells.Ref.a1 })),
  message: ({ detail }) =>
    `"${detail.text}" is not a reference. In ${detail.cell} type a number, such as 4, or a number and one letter for a part, such as 2a.`,
};
