import { seeCell, type View } from "../grid/view.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";
import { hyperlinkOf } from "../runs/hyperlink.ts";
import { writeChipRuns } from "../runs/read-runs.ts";
import { effectiveFormat } from "./effective-format.ts";

/** The API's CellData; an empty cell is an empty object. */
export function cellData(view: View, sheet: Sheet, row: number, column: number): Struct {
  const seen = seeCell(view, sheet, row, column);
  const { cell, effective, formatted } = seen;
  if (cell === undefined && effective === undefined) return {};
  const hyperlink = hyperlinkOf(view, sheet, seen);
  return {
    ...(cell?.userEnteredValue === undefined ? {} : { userEnteredValue: cell.userEnteredValue }),
    ...(effective === undefined ? {} : { effectiveValue: effective }),
    ...(formatted === undefined ? {} : { formattedValue: formatted }),
    ...(cell?.userEnteredFormat === undefined ? {} : { userEnteredFormat: cell.userEnteredFormat }),
    effectiveFormat: effectiveFormat(view.book.properties.defaultFormat, seen, hyperlink !== undefined),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(cell?.note === undefined ? {} : { note: cell.note }),
    ...(cell?.textFormatRuns === undefined ? {} : { textFormatRuns: cell.textFormatRuns }),
    ...(cell?.chipRuns === undefined
      ? {}
      : { chipRuns: writeChipRuns(cell.chipRuns, cell.userEnteredValue?.stringValue ?? "") }),
    ...(cell?.dataValidation === undefined ? {} : { dataValidation: cell.dataValidation }),
  };
}
