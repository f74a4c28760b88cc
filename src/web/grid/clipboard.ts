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
