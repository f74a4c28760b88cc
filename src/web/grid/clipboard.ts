import type { Area } from "./area.ts";
import { readHtmlTable, writeHtmlTable } from "./html-table.ts";
import { readTsv, writeTsv } from "./tsv.ts";

/** The cells that are on the clipboard: of a table if there is one, else of the text. */
export function cellsOnClipboard(data: DataTransfer): readonly (readonly string[])[] {
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  // a spreadsheet's own text keeps line breaks better than its table does
  if (text.includes("\t") || text.startsWith('"')) return readTsv(text);
  return (html === "" ? null : readHtmlTable(html)) ?? readTsv(text);
}

/** Puts cells on the clipboard, as text and as a table. */
export function putOnClipboard(data: DataTransfer, rows: readonly (readonly string[])[]): void {
  data.setData("text/plain", writeTsv(rows));
  data.setData("text/html", writeHtmlTable(rows));
}

/** What is pasted where: one cell fills a whole selection, anything else keeps its shape. */
export function spread(rows: readonly (readonly string[])[], selected: Area): readonly (readonly string[])[] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : null;
  if (only === null) return rows;
  const line = Array.from({ length: selected.right - selected.left }, () => only);
  return Array.from({ length: selected.bottom - selected.top }, () => line);
}
