import { type ResponseColumn, responseColumns } from "../../model/tabs.ts";
import type { Check } from "../check.ts";
import { isPlaceholder } from "../placeholders.ts";
import { rowSpot } from "../places.ts";
import { quote } from "../words.ts";

/** Ref, Agreed, Progress and Action due have checks of their own that say more. */
const elsewhere: readonly ResponseColumn[] = ["Ref", "Agreed", "Progress", "Action due", "Checks"];
const columns = responseColumns.filter((column) => !elsewhere.includes(column));

export const placeholderLeft: Check = {
  code: "placeholder-left",
  severity: "should fix",
  title: "Placeholder left in",
  run: ({ tracker }) =>
    tracker.recommendations.flatMap((row) =>
      columns
        .filter((column) => isPlaceholder(row.cells[column].text))
        .map((column) => rowSpot(row, column, { text: quote(row.cells[column].text) })),
    ),
  message: ({ ref, detail }) =>
    `${ref} still says "${detail.text}" in ${detail.column}. Put in what belongs there, or leave the cell blank.`,
};
