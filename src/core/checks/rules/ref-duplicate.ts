import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";
import { joinWords } from "../words.ts";

export const refDuplicate: Check = {
  code: "ref-duplicate",
  severity: "must fix",
  title: "Ref used twice",
  run: ({ tracker }) => {
    const byRef = Map.groupBy(
      tracker.recommendations.filter((row) => row.ref !== null),
      (row) => row.label,
    );
    return [...byRef.values()]
      .filter((rows) => rows.length > 1)
      .flatMap((rows) => {
        const cells = joinWords(rows.map((row) => row.cells.Ref.a1));
        return rows.map((row) => rowSpot(row, "Ref", { cells }));
      });
  },
  message: ({ detail }) =>
    `${detail.ref} stands on more than one row: ${detail.cells}. Give each row a Ref of its own, such as ${detail.ref?.replace(/[a-z]$/u, "")}a and ${detail.ref?.replace(/[a-z]$/u, "")}b for two parts.`,
};
