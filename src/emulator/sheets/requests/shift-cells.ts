import { invalidArgument } from "../../http/google-error.ts";
import { shiftReferences } from "../formulas/shift-references.ts";
import { growGrid } from "../grid/grow-grid.ts";
import type { Cell } from "../model/cell.ts";
import { type Area, intersects } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { readDimension, requestRange } from "./request-ranges.ts";

/** InsertRangeRequest: cells move down or right to make room, and the grid grows for what would fall off */
export function insertRange(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.range);
  const down = readDimension(request.shiftDimension) === "ROWS";
  const affected = guardBand(draft, sheet, area, down);
  const cells = readBand(sheet, affected);
  const [rows, columns] = down ? [area.bottom - area.top, 0] : [0, area.right - area.left];
  growGrid(draft, sheet, lastUsed(cells, affected.top) + rows, 0);
  clearBand(draft, sheet, affected);
  for (const { row, column, cell } of cells) {
    growGrid(draft, sheet, row + rows + 1, column + columns + 1);
    putCell(draft, sheet, row + rows, column + columns, cell);
  }
  const shift = { kind: "insert", at: down ? area.top : area.left, count: rows + columns } as const;
  shiftReferences(draft, sheet, down ? "ROWS" : "COLUMNS", shift, affected);
  return undefined;
}

/** DeleteRangeRequest: cells below move up, or cells to the right move left */
export function deleteRange(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.range);
  const up = readDimension(request.shiftDimension) === "ROWS";
  const affected = guardBand(draft, sheet, area, up);
  const cells = readBand(sheet, affected);
  const [rows, columns] = up ? [area.bottom - area.top, 0] : [0, area.right - area.left];
  clearBand(draft, sheet, affected);
  for (const { row, column, cell } of cells)
    if (row >= area.top + rows && column >= area.left + columns)
      putCell(draft, sheet, row - rows, column - columns, cell);
  const start = up ? area.top : area.left;
  const shift = { kind: "delete", start, end: start + rows + columns } as const;
  shiftReferences(draft, sheet, up ? "ROWS" : "COLUMNS", shift, affected);
  return undefined;
}

// everything from the range to the end of the sheet, in its columns or rows
function guardBand(draft: Draft, sheet: Sheet, area: Area, down: boolean): Area {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const band = down ? { ...area, bottom: rowCount } : { ...area, right: columnCount };
  guardArea(draft, sheet, band);
  if (sheet.merges.some((merge) => intersects(merge, band)))
    throw invalidArgument("You can't insert or delete cells here because it would break a merge.");
  return band;
}

type Placed = { row: number; column: number; cell: Cell };

function readBand(sheet: Sheet, band: Area): Placed[] {
  const found: Placed[] = [];
  for (let row = band.top; row < Math.min(band.bottom, sheet.rows.length); row++)
    for (let column = band.left; column < Math.min(band.right, sheet.rows[row]?.length ?? 0); column++) {
      const cell = sheet.rows[row]?.[column];
      if (cell !== undefined) found.push({ row, column, cell });
    }
  return found;
}

function lastUsed(cells: Placed[], otherwise: number): number {
  return cells.reduce((last, { row }) => Math.max(last, row + 1), otherwise);
}

function clearBand(draft: Draft, sheet: Sheet, band: Area): void {
  for (const { row, column } of readBand(sheet, band)) putCell(draft, sheet, row, column, undefined);
}
