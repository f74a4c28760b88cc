import type { View } from "../grid/view.ts";
import { seeCell, usedColumns, usedSize } from "../grid/view.ts";
import type { Area } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";

/**
 * The table to which `values.append` adds: the block of touching cells that holds the last used cell of the
 * range, or nothing where the range is empty.
 *
 * The live service finds `C1` in a row that holds A1 and C1 when the whole sheet is searched, and `A1` when
 * A1 is; so blocks touch along rows and columns and diagonally, and the last one wins.
 */
export function findTable(view: View, sheet: Sheet, area: Area): Area | undefined {
  const seed = lastUsed(view, sheet, area);
  if (seed === undefined) return undefined;
  let table: Area = { top: seed.row, left: seed.column, bottom: seed.row + 1, right: seed.column + 1 };
  for (;;) {
    const wider = wide(view, sheet, tall(view, sheet, table));
    if (
      wider.bottom - wider.top === table.bottom - table.top &&
      wider.right - wider.left === table.right - table.left
    )
      return table;
    table = wider;
  }
}

function isUsed(view: View, sheet: Sheet, row: number, column: number): boolean {
  if (row < 0 || column < 0) return false;
  const { cell, formatted } = seeCell(view, sheet, row, column);
  return cell?.userEnteredValue !== undefined || (formatted ?? "") !== "";
}

function lastUsed(view: View, sheet: Sheet, area: Area): { row: number; column: number } | undefined {
  for (let row = Math.min(area.bottom, usedSize(view, sheet).rows) - 1; row >= area.top; row--)
    for (let column = Math.min(area.right, usedColumns(view, sheet, row)) - 1; column >= area.left; column--)
      if (isUsed(view, sheet, row, column)) return { row, column };
  return undefined;
}

function tall(view: View, sheet: Sheet, { top, left, bottom, right }: Area): Area {
  const usedRow = (row: number) => some(left - 1, right + 1, (column) => isUsed(view, sheet, row, column));
  let [first, end] = [top, bottom];
  while (usedRow(first - 1)) first--;
  while (usedRow(end)) end++;
  return { top: first, left, bottom: end, right };
}

function wide(view: View, sheet: Sheet, { top, left, bottom, right }: Area): Area {
  const usedColumn = (column: number) => some(top - 1, bottom + 1, (row) => isUsed(view, sheet, row, column));
  let [first, end] = [left, right];
  while (usedColumn(first - 1)) first--;
  while (usedColumn(end)) end++;
  return { top, left: first, bottom, right: end };
}

function some(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index < to; index++) if (test(index)) return true;
  return false;
}
