import { invalidArgument } from "../../http/google-error.ts";
import { growGrid } from "../grid/grow-grid.ts";
import type { Mask } from "../masks/parse-mask.ts";
import type { Area } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { numberOf, type Struct, structOf, structsOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { gridWithId, requestRange } from "./request-ranges.ts";
import { cellMask, mergeCell } from "./write-cells.ts";

/** UpdateCellsRequest: over a range, masked fields that the rows do not supply are cleared; from a start, only the given cells change. */
export function updateCells(draft: Draft, request: Struct): undefined {
  const mask = cellMask(request.fields);
  const rows = cellRows(request.rows);
  if (request.range === undefined) return updateFromStart(draft, structOf(request.start), rows, mask);
  const { sheet, area } = requestRange(draft, request.range);
  checkFits(area, rows);
  guardArea(draft, sheet, area);
  // clearing need not visit what is empty, so that a whole column costs what it holds
  const used = Math.max(...sheet.rows.map((row) => row?.length ?? 0), 0);
  const bottom = Math.min(area.bottom, Math.max(sheet.rows.length, area.top + rows.length));
  for (let row = area.top; row < bottom; row++) {
    const given = rows[row - area.top] ?? [];
    const right = Math.min(area.right, Math.max(used, area.left + given.length));
    for (let column = area.left; column < right; column++)
      mergeInto(draft, sheet, row, column, given[column - area.left] ?? {}, mask);
  }
  return undefined;
}

/** The CellData of each row of a request. */
export function cellRows(rows: unknown): Struct[][] {
  return structsOf(rows).map((row) => structsOf(row.values));
}

/** Writes one cell through the mask. */
export function mergeInto(
  draft: Draft,
  sheet: Sheet,
  row: number,
  column: number,
  source: Struct,
  mask: Mask,
): void {
  putCell(draft, sheet, row, column, mergeCell(sheet.rows[row]?.[column], source, mask));
}

function updateFromStart(draft: Draft, start: Struct, rows: Struct[][], mask: Mask): undefined {
  const sheet = gridWithId(draft, numberOf(start.sheetId));
  const top = numberOf(start.rowIndex);
  const left = numberOf(start.columnIndex);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const area = { top, left, bottom: top + rows.length, right: left + width };
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (area.bottom > rowCount) throw beyond("row", area.bottom - 1, rowCount - 1);
  if (area.right > columnCount) throw beyond("column", area.right - 1, columnCount - 1);
  guardArea(draft, sheet, area);
  writeRows(draft, sheet, top, left, rows, mask);
  return undefined;
}

/** Writes rows of CellData from a corner. */
export function writeRows(
  draft: Draft,
  sheet: Sheet,
  top: number,
  left: number,
  rows: Struct[][],
  mask: Mask,
): void {
  growGrid(draft, sheet, top + rows.length, 0);
  rows.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      mergeInto(draft, sheet, top + i, left + j, cell, mask);
    });
  });
}

function checkFits(area: Area, rows: Struct[][]): void {
  const height = area.bottom - area.top;
  const width = area.right - area.left;
  if (rows.length > height) throw beyond("row", area.bottom, area.bottom - 1);
  if (rows.some((row) => row.length > width)) throw beyond("column", area.right, area.right - 1);
}

function beyond(word: string, index: number, last: number): ReturnType<typeof invalidArgument> {
  return invalidArgument(
    `Attempting to write ${word}: ${index}, beyond the last requested ${word} of: ${last}`,
  );
}
