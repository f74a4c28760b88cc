import type { Sheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";
import { deleteSpan } from "./shift-grid.ts";

/** Takes away what lies past the new size, as deleting those rows and columns does. */
export function cutGrid(draft: Draft, sheet: Sheet, rowCount: number, columnCount: number): void {
  const { gridProperties } = sheet.properties;
  if (rowCount < gridProperties.rowCount)
    deleteSpan(draft, sheet, "ROWS", { start: rowCount, end: gridProperties.rowCount });
  if (columnCount < gridProperties.columnCount)
    deleteSpan(draft, sheet, "COLUMNS", { start: columnCount, end: gridProperties.columnCount });
}
