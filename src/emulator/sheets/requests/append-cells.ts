import { notEmulated } from "../../http/google-error.ts";
import { draftView, seeCell, usedColumns, usedSize } from "../grid/view.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { numberOf, type Struct } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, sheetWithId } from "../store/draft.ts";
import { cellRows, writeRows } from "./update-cells.ts";
import { cellMask } from "./write-cells.ts";

/** AppendCellsRequest: below the last row that holds data, in the first column. */
export function appendCells(draft: Draft, request: Struct): undefined {
  if (request.tableId !== undefined) throw notEmulated("appendCells to a table");
  const mask = cellMask(request.fields);
  const sheet = sheetWithId(draft.book, numberOf(request.sheetId));
  const rows = cellRows(request.rows);
  const top = rowsWithData(draft, sheet);
  const width = Math.max(0, ...rows.map((row) => row.length));
  guardArea(draft, sheet, { top, left: 0, bottom: top + rows.length, right: width });
  writeRows(draft, sheet, top, 0, rows, mask);
  return undefined;
}

// only values count as data: a formatted or validated empty row is appended to
function rowsWithData(draft: Draft, sheet: Sheet): number {
  const view = draftView(draft.book, draft.now);
  for (let row = usedSize(view, sheet).rows - 1; row >= 0; row--)
    for (let column = usedColumns(view, sheet, row) - 1; column >= 0; column--) {
      const { cell, formatted } = seeCell(view, sheet, row, column);
      if (cell?.userEnteredValue !== undefined || (formatted ?? "") !== "") return row + 1;
    }
  return 0;
}
