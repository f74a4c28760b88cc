import { shiftReferences } from "../formulas/shift-references.ts";
import type { Dimension, Span } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";
import { resizeGrid } from "./grow-grid.ts";
import type { Shift } from "./shift.ts";
import { shiftThings } from "./shift-things.ts";

/** Inserts empty rows or columns; everything that is attached to the grid moves along. */
export function insertSpan(
  draft: Draft,
  sheet: Sheet,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const more = dimension === "ROWS" ? [rowCount + count, columnCount] : [rowCount, columnCount + count];
  resizeGrid(draft, sheet, more[0] ?? rowCount, more[1] ?? columnCount);
  spliceCells(draft, sheet, dimension, at, 0, count);
  follow(draft, sheet, dimension, { kind: "insert", at, count });
}

/** Deletes rows or columns; what was attached to them only goes with them. */
export function deleteSpan(draft: Draft, sheet: Sheet, dimension: Dimension, { start, end }: Span): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const count = end - start;
  spliceCells(draft, sheet, dimension, start, count, 0);
  follow(draft, sheet, dimension, { kind: "delete", start, end });
  if (dimension === "ROWS") resizeGrid(draft, sheet, rowCount - count, columnCount);
  else resizeGrid(draft, sheet, rowCount, columnCount - count);
}

/** Moves rows or columns to before the index `to`, which is counted before anything moves. */
export function moveSpan(draft: Draft, sheet: Sheet, dimension: Dimension, span: Span, to: number): void {
  const moved = (list: unknown[]) => moveIn(list, span, to);
  if (dimension === "ROWS") {
    moved(sheet.rows);
    moved(sheet.rowMetadata);
  } else {
    eachRow(draft, sheet, moved);
    moved(sheet.columnMetadata);
  }
  trimRows(sheet);
  follow(draft, sheet, dimension, { kind: "move", ...span, to });
}

function follow(draft: Draft, sheet: Sheet, dimension: Dimension, shift: Shift): void {
  shiftThings(draft, sheet, dimension, shift);
  shiftReferences(draft, sheet, dimension, shift);
}

function spliceCells(
  draft: Draft,
  sheet: Sheet,
  dimension: Dimension,
  at: number,
  remove: number,
  add: number,
): void {
  const splice = (list: unknown[]) => {
    if (list.length > at) list.splice(at, remove, ...new Array<undefined>(add).fill(undefined));
  };
  if (dimension === "ROWS") {
    splice(sheet.rows);
    splice(sheet.rowMetadata);
  } else {
    eachRow(draft, sheet, splice);
    splice(sheet.columnMetadata);
  }
  trimRows(sheet);
}

function eachRow(draft: Draft, sheet: Sheet, change: (cells: unknown[]) => void): void {
  sheet.rows.forEach((cells, row) => {
    if (cells === undefined) return;
    const copy = [...cells];
    change(copy);
    draft.owned.add(copy);
    sheet.rows[row] = copy;
  });
}

function moveIn(list: unknown[], { start, end }: Span, to: number): void {
  while (list.length < Math.max(end, to)) list.push(undefined);
  const taken = list.splice(start, end - start);
  list.splice(to > start ? to - (end - start) : to, 0, ...taken);
}

function trimRows(sheet: Sheet): void {
  for (let row = sheet.rows.length - 1; row >= 0; row--) {
    const cells = sheet.rows[row];
    if (cells?.some((cell) => cell !== undefined)) return;
    sheet.rows.pop();
  }
}
