import type { Answer, Call } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { seeCell, usedColumns, usedSize, viewOf } from "../../sheets/grid/view.ts";
import { invalidParameter } from "../errors.ts";
import { SPREADSHEET } from "./drive-file.ts";
import { requireFile } from "./require-file.ts";

/** drive.files.export: the first tab as CSV, with the text that people see */
export function exportFile(call: Call): Answer {
  const file = requireFile(call, "reader");
  const mimeType = call.query.get("mimeType") ?? "";
  if (mimeType === "") throw invalidParameter("mimeType", "Required parameter: mimeType");
  if (file.mimeType !== SPREADSHEET)
    throw invalidParameter("fileId", "Export only supports Docs Editors files.");
  if (mimeType !== "text/csv") throw notEmulated(`export as ${mimeType}`);
  const bytes = Buffer.from(csvOf(call, file.id));
  return { status: 200, headers: { "content-type": "text/csv" }, bytes };
}

function csvOf(call: Call, id: string): string {
  const book = call.emulator.spreadsheets.load(id);
  const sheet = book?.sheets[0];
  if (book === undefined || sheet === undefined) return "";
  const view = viewOf(book, call.emulator.clock.now());
  const size = usedSize(view, sheet);
  const texts: string[][] = [];
  for (let row = 0; row < size.rows; row++) {
    const columns = usedColumns(view, sheet, row);
    texts.push(
      Array.from({ length: columns }, (_, column) => seeCell(view, sheet, row, column).formatted ?? ""),
    );
  }
  while (texts.length > 0 && texts.at(-1)?.every((text) => text === "")) texts.pop();
  const width = Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text !== "") + 1));
  return texts
    .map((row) => Array.from({ length: width }, (_, i) => quoted(row[i] ?? "")).join(","))
    .join("\r\n");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
