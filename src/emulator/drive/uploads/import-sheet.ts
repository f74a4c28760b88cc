import { randomInt } from "node:crypto";
import type { Call } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { newSheet, newSpreadsheet } from "../../sheets/model/new-spreadsheet.ts";
import type { Spreadsheet } from "../../sheets/model/spreadsheet.ts";
import { openDraft } from "../../sheets/store/draft.ts";
import { writeValues } from "../../sheets/values/write-values.ts";
import { parseCsv } from "./parse-csv.ts";

const SEPARATORS: Record<string, string> = { "text/csv": ",", "text/tab-separated-values": "\t" };

/**
 * A spreadsheet out of an uploaded file: one tab, named like the file, its cells read as if they had been typed.
 *
 * @param before the spreadsheet whose tabs it replaces; its locale and time zone stay
 * @throws GoogleError 501 for anything but CSV and TSV
 */
export function importSheet(
  call: Call,
  file: { id: string; name: string; before?: Spreadsheet | undefined },
  upload: { contentType: string; content: Buffer },
): Spreadsheet {
  const type = upload.contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  const separator = SEPARATORS[type];
  if (separator === undefined) throw notEmulated(`turning ${type} into a spreadsheet`);
  const rows = parseCsv(upload.content.toString("utf8"), separator);
  const sheet = newSheet({
    sheetId: randomInt(1, 2 ** 31 - 1),
    title: file.name,
    gridProperties: { rowCount: 1000, columnCount: 26 },
  });
  const base = file.before ?? newSpreadsheet(file.id, file.name);
  const kept = {
    ...base,
    properties: { ...base.properties, title: file.name },
    sheets: [sheet],
    namedRanges: [],
    developerMetadata: [],
  };
  const draft = openDraft(kept, call.caller, true, call.emulator.clock.now());
  const [first] = draft.book.sheets;
  const corner = { top: 0, left: 0, bottom: 1, right: 1 };
  if (first !== undefined && rows.length > 0)
    writeValues(draft, { sheet: first, area: corner, single: true }, rows, "USER_ENTERED");
  return draft.book;
}
