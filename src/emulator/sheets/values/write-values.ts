import { invalidArgument } from "../../http/google-error.ts";
import { columnLetters } from "../a1/columns.ts";
import type { ResolvedRange } from "../a1/resolve-range.ts";
import { quotedTitle, writeA1 } from "../a1/write-a1.ts";
import type { Entry } from "../entry/entry.ts";
import { type InputOption, parseEntry } from "../entry/parse-entry.ts";
import { growGrid } from "../grid/grow-grid.ts";
import type { Cell } from "../model/cell.ts";
import { type Area, contains, type Dimension } from "../model/range.ts";
import { structOf, textOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";

/** What a write did, as UpdateValuesResponse counts it. */
export type Written = { area: Area; rows: number; columns: number; cells: number };

/** Turns columns into rows, where the caller gave columns. */
export function asRows(values: unknown[][], major: Dimension): unknown[][] {
  if (major === "ROWS") return values;
  const height = Math.max(0, ...values.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row] ?? null));
}

/**
 * Writes rows of values from the top left of a range. null leaves a cell alone, "" clears its value;
 * formats, notes and validation stay.
 *
 * @throws GoogleError 400 when the values do not fit the range, are too long, or the place is protected
 */
export function writeValues(
  draft: Draft,
  place: ResolvedRange,
  rows: unknown[][],
  option: InputOption,
): Written {
  const { sheet, area } = place;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const target: Area = {
    top: area.top,
    left: area.left,
    bottom: area.top + rows.length,
    right: area.left + width,
  };
  if (!place.single && !contains(area, target) && rows.length > 0 && width > 0) throw outside(place, target);
  guardArea(draft, sheet, target);
  growGrid(draft, sheet, target.bottom, target.right);
  const touchedRows = new Set<number>();
  const touchedColumns = new Set<number>();
  let cells = 0;
  rows.forEach((values, i) => {
    values.forEach((value, j) => {
      if (!writeOne(draft, place, area.top + i, area.left + j, value, option)) return;
      touchedRows.add(i);
      touchedColumns.add(j);
      cells++;
    });
  });
  const last = {
    ...target,
    bottom: Math.max(target.bottom, area.top + 1),
    right: Math.max(target.right, area.left + 1),
  };
  return { area: last, rows: touchedRows.size, columns: touchedColumns.size, cells };
}

function writeOne(
  draft: Draft,
  { sheet }: ResolvedRange,
  row: number,
  column: number,
  value: unknown,
  option: InputOption,
): boolean {
  const cell = sheet.rows[row]?.[column];
  const isText = textOf(structOf(cell?.userEnteredFormat?.numberFormat).type) === "TEXT";
  const entry = parseEntry(value, option, draft.book.properties.locale, isText);
  if (entry === undefined) return false;
  putCell(draft, sheet, row, column, withEntry(cell, entry));
  return true;
}

/** The cell with the entry in it; a format that the cell has already is kept. */
export function withEntry(cell: Cell | undefined, entry: Entry): Cell {
  const { userEnteredValue: _, textFormatRuns: __, chipRuns: ___, ...rest } = cell ?? {};
  const next: Cell = entry.value === undefined ? rest : { ...rest, userEnteredValue: entry.value };
  if (entry.numberFormat === undefined || rest.userEnteredFormat?.numberFormat !== undefined) return next;
  return { ...next, userEnteredFormat: { ...rest.userEnteredFormat, numberFormat: entry.numberFormat } };
}

function outside(place: ResolvedRange, target: Area): ReturnType<typeof invalidArgument> {
  const { sheet, area } = place;
  const range = writeA1(sheet.properties.title, area).replace(
    /^.*!/s,
    `${quotedTitle(sheet.properties.title)}!`,
  );
  const where =
    target.bottom > area.bottom ? `row [${area.bottom + 1}]` : `column [${columnLetters(area.right)}]`;
  return invalidArgument(`Requested writing within range [${range}], but tried writing to ${where}`);
}
