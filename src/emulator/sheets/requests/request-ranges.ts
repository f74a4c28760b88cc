import { invalidArgument } from "../../http/google-error.ts";
import { type Area, areaOf, type Dimension, type GridRange } from "../model/range.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { numberOf, structOf } from "../model/struct.ts";

/** A draft, or anything else that has a spreadsheet. */
type InBook = { book: Spreadsheet };

const SIDES = ["startRowIndex", "endRowIndex", "startColumnIndex", "endColumnIndex"] as const;

/** Reads a GridRange of a request; sides that were not given stay unbounded. */
export function readGridRange(value: unknown): GridRange {
  const struct = structOf(value);
  const range: GridRange = { sheetId: numberOf(struct.sheetId) };
  for (const side of SIDES) {
    const given = struct[side];
    if (typeof given === "number") range[side] = given;
  }
  return range;
}

/** The sheet that a range lies on. @throws GoogleError 400 `No grid with id: …` */
export function gridWithId({ book }: InBook, sheetId: number): Sheet {
  const sheet = book.sheets.find((one) => one.properties.sheetId === sheetId);
  if (sheet === undefined) throw invalidArgument(`No grid with id: ${sheetId}`);
  return sheet;
}

/** A range of a request with its sheet and rectangle. */
export type RequestRange = { sheet: Sheet; range: GridRange; area: Area };

/**
 * Reads and checks a GridRange.
 *
 * @throws GoogleError 400 when there is no such sheet, or the range leaves the grid or is turned round
 */
export function requestRange(draft: InBook, value: unknown): RequestRange {
  const range = readGridRange(value);
  const sheet = gridWithId(draft, range.sheetId ?? 0);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  checkSide("Row", "row", range.startRowIndex, range.endRowIndex, rowCount);
  checkSide("Column", "column", range.startColumnIndex, range.endColumnIndex, columnCount);
  return { sheet, range, area: areaOf(range, rowCount, columnCount) };
}

function checkSide(
  name: string,
  word: string,
  start: number | undefined,
  end: number | undefined,
  count: number,
): void {
  if (start !== undefined && start < 0)
    throw invalidArgument(`start${name}Index[${start}] is less than zero`);
  if (end !== undefined && end > count)
    throw invalidArgument(`end${name}Index[${end}] is after last ${word} in grid[${count}]`);
  if (start !== undefined && start > count)
    throw invalidArgument(`start${name}Index[${start}] is after last ${word} in grid[${count}]`);
  if (start !== undefined && end !== undefined && end <= start)
    throw invalidArgument(`end${name}Index[${end}] must be greater than start${name}Index[${start}]`);
}

/** A DimensionRange of a request with its sheet; open ends reach to the end of the grid. */
export type RequestSpan = { sheet: Sheet; dimension: Dimension; start: number; end: number };

/** Reads and checks a DimensionRange. @throws GoogleError 400 */
export function requestSpan(draft: InBook, value: unknown): RequestSpan {
  const struct = structOf(value);
  const sheet = gridWithId(draft, numberOf(struct.sheetId));
  const dimension = readDimension(struct.dimension);
  const start = numberOf(struct.startIndex);
  const end = numberOf(struct.endIndex, sizeOf(sheet, dimension));
  if (start < 0) throw invalidArgument(`range.startIndex[${start}] is less than zero`);
  if (end <= start)
    throw invalidArgument(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  return { sheet, dimension, start, end };
}

/** ROWS or COLUMNS. @throws GoogleError 400 for anything else */
export function readDimension(value: unknown): Dimension {
  if (value === "ROWS" || value === "COLUMNS") return value;
  throw invalidArgument("No dimension specified.");
}

/** How many rows or columns the sheet has. */
export function sizeOf(sheet: Sheet, dimension: Dimension): number {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return dimension === "ROWS" ? rowCount : columnCount;
}
