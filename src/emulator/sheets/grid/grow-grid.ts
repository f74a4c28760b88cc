import { invalidArgument } from "../../http/google-error.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";

/** The limit of one spreadsheet over all its tabs. */
const MAX_CELLS = 10_000_000;

/** Makes the grid at least this large. @throws GoogleError 400 past ten million cells */
export function growGrid(draft: Draft, sheet: Sheet, rows: number, columns: number): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (rows <= rowCount && columns <= columnCount) return;
  resizeGrid(draft, sheet, Math.max(rows, rowCount), Math.max(columns, columnCount));
}

/** Sets the size of the grid. @throws GoogleError 400 past ten million cells */
export function resizeGrid(draft: Draft, sheet: Sheet, rowCount: number, columnCount: number): void {
  const gridProperties = { ...sheet.properties.gridProperties, rowCount, columnCount };
  sheet.properties = { ...sheet.properties, gridProperties };
  checkCells(draft.book);
}

/** @throws GoogleError 400 when the tabs together have more than ten million cells */
export function checkCells(book: Spreadsheet): void {
  const cells = book.sheets.reduce((sum, { properties }) => {
    const { rowCount, columnCount } = properties.gridProperties;
    return sum + rowCount * columnCount;
  }, 0);
  if (cells > MAX_CELLS)
    throw invalidArgument(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
}
