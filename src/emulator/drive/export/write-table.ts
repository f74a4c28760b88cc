import { seeCell, usedColumns, usedSize, type View } from "../../sheets/grid/view.ts";
import type { Sheet } from "../../sheets/model/spreadsheet.ts";

/** A tab as separated values: commas with quotes where they are needed, or tabs, for which texts give up theirs. */
export function writeTable(view: View, sheet: Sheet, separator: "," | "\t"): string {
  const texts: string[][] = [];
  for (let row = 0; row < usedSize(view, sheet).rows; row++) {
    const columns = usedColumns(view, sheet, row);
    texts.push(
      Array.from({ length: columns }, (_, column) => seeCell(view, sheet, row, column).formatted ?? ""),
    );
  }
  while (texts.length > 0 && texts.at(-1)?.every((text) => text === "")) texts.pop();
  const width = Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text !== "") + 1));
  const field = separator === "," ? quoted : (text: string) => text.replace(/[\t\r\n]+/g, " ");
  return texts
    .map((row) => Array.from({ length: width }, (_, i) => field(row[i] ?? "")).join(separator))
    .join("\r\n");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
