import { isDeepStrictEqual } from "node:util";

type Cells = readonly (readonly string[])[];

/** The rows of people's that are not as people left them. */
export function changedCells(before: Cells, after: Cells): readonly string[] {
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, row) => row);
  return rows
    .filter((row) => !isDeepStrictEqual(before[row], after[row]))
    .map((row) => `people's row ${JSON.stringify(before[row])} became ${JSON.stringify(after[row])}`);
}
