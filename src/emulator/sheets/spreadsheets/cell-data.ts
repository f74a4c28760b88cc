import { type SeenCell, seeCell, type View } from "../grid/view.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { isStruct, type Struct } from "../model/struct.ts";
import { effectiveFormat } from "./effective-format.ts";

/** The API's CellData; an empty cell is an empty object. */
export function cellData(view: View, sheet: Sheet, row: number, column: number): Struct {
  const seen = seeCell(view, sheet, row, column);
  const { cell, effective, formatted } = seen;
  if (cell === undefined && effective === undefined) return {};
  const hyperlink = hyperlinkOf(seen);
  return {
    ...(cell?.userEnteredValue === undefined ? {} : { userEnteredValue: cell.userEnteredValue }),
    ...(effective === undefined ? {} : { effectiveValue: effective }),
    ...(formatted === undefined ? {} : { formattedValue: formatted }),
    ...(cell?.userEnteredFormat === undefined ? {} : { userEnteredFormat: cell.userEnteredFormat }),
    effectiveFormat: effectiveFormat(view.book.properties.defaultFormat, seen),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(cell?.note === undefined ? {} : { note: cell.note }),
    ...(cell?.textFormatRuns === undefined ? {} : { textFormatRuns: cell.textFormatRuns }),
    ...(cell?.chipRuns === undefined ? {} : { chipRuns: cell.chipRuns }),
    ...(cell?.dataValidation === undefined ? {} : { dataValidation: cell.dataValidation }),
  };
}

// a link in the cell's format, or the address of a plain HYPERLINK formula; several links give none
function hyperlinkOf({ cell }: SeenCell): string | undefined {
  const links = (cell?.textFormatRuns ?? [])
    .map((run) => linkIn(run.format))
    .filter((link) => link !== undefined);
  if (links.length > 1) return undefined;
  const format = cell?.userEnteredFormat;
  const formula = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*[,)]/i.exec(
    cell?.userEnteredValue?.formulaValue ?? "",
  );
  return links[0] ?? linkIn(format?.textFormat) ?? formula?.[1]?.replaceAll('""', '"');
}

function linkIn(textFormat: unknown): string | undefined {
  const link = isStruct(textFormat) ? textFormat.link : undefined;
  const uri = isStruct(link) ? link.uri : undefined;
  return typeof uri === "string" ? uri : undefined;
}
