import { invalidArgument } from "../../http/google-error.ts";
import { type Area, areaOf, type GridRange } from "../model/range.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { columnLetters } from "./columns.ts";
import { parseA1 } from "./parse-a1.ts";
import { quotedTitle } from "./write-a1.ts";

/** A range on the grid; `single` says that it was one cell such as `B3`, from which a write may spread. */
export type ResolvedRange = { sheet: Sheet; area: Area; single: boolean };

/**
 * The rectangle that A1 notation means, pulled inside the grid.
 *
 * @throws GoogleError 400 when it cannot be read, or starts past the grid
 */
export function resolveRange(book: Spreadsheet, text: string): ResolvedRange {
  const { sheet, range, single } = parseA1(book, text);
  return { ...resolveOnSheet(sheet, range), single };
}

/** The rectangle of a range on its sheet, pulled inside the grid. @throws GoogleError 400 when it starts past the grid */
export function resolveOnSheet(sheet: Sheet, range: GridRange): { sheet: Sheet; area: Area } {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const { startRowIndex: top = 0, startColumnIndex: left = 0 } = range;
  if (top >= rowCount || left >= columnCount) {
    const bottom = range.endRowIndex ?? rowCount;
    const right = range.endColumnIndex ?? columnCount;
    const first = `${columnLetters(left)}${top + 1}`;
    const last = `${columnLetters(right - 1)}${bottom}`;
    const written = `${quotedTitle(sheet.properties.title)}!${first === last ? first : `${first}:${last}`}`;
    throw invalidArgument(
      `Range (${written}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  }
  return { sheet, area: areaOf(range, rowCount, columnCount) };
}
