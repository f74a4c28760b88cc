import type { Answer, Call } from "../../http/call.ts";
import { GoogleError, notEmulated } from "../../http/google-error.ts";
import { viewOf } from "../../sheets/grid/view.ts";
import { invalidParameter } from "../errors.ts";
import { SPREADSHEET } from "../files/drive-file.ts";
import { requireFile } from "../files/require-file.ts";
import { EXPORT_TYPES, XLSX } from "./export-types.ts";
import { writeTable } from "./write-table.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** drive.files.export: the first tab as CSV or TSV, with the text that people see; the whole as XLSX */
export function exportFile(call: Call): Answer {
  const file = requireFile(call, "reader");
  const mimeType = call.query.get("mimeType") ?? "";
  if (mimeType === "") throw invalidParameter("mimeType", "Required parameter: mimeType");
  if (file.mimeType !== SPREADSHEET)
    throw new GoogleError({
      code: 403,
      message: "Export only supports Docs Editors files.",
      reason: "fileNotExportable",
    });
  return { status: 200, headers: { "content-type": mimeType }, bytes: contentOf(call, file.id, mimeType) };
}

const FORMATS: Record<string, string> = {
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  xlsx: XLSX,
  pdf: "application/pdf",
  ods: "application/x-vnd.oasis.opendocument.spreadsheet",
  zip: "application/zip",
};

/** The export at the address of the editor, which takes the tab by its `gid`. */
export function exportFromEditor(call: Call): Answer {
  const file = requireFile(call, "reader");
  const mimeType = FORMATS[call.query.get("format") ?? "xlsx"];
  if (mimeType === undefined) throw unsupported();
  const gid = call.query.get("gid");
  const bytes = contentOf(call, file.id, mimeType, gid === null ? undefined : Number(gid));
  return { status: 200, headers: { "content-type": mimeType }, bytes };
}

function contentOf(call: Call, id: string, mimeType: string, sheetId?: number): Buffer {
  const book = call.emulator.spreadsheets.load(id);
  const sheet = book?.sheets.find((one) => sheetId === undefined || one.properties.sheetId === sheetId);
  if (book === undefined || sheet === undefined) throw unsupported();
  const view = viewOf(book, call.emulator.clock.now());
  switch (mimeType) {
    case "text/csv":
      return Buffer.from(writeTable(view, sheet, ","));
    case "text/tab-separated-values":
      return Buffer.from(writeTable(view, sheet, "\t"));
    case XLSX:
      return writeXlsx(view);
    default:
      if (EXPORT_TYPES.includes(mimeType)) throw notEmulated(`export as ${mimeType}`);
      throw unsupported();
  }
}

function unsupported(): GoogleError {
  return new GoogleError({
    code: 400,
    message: "The requested conversion is not supported.",
    reason: "badRequest",
  });
}
