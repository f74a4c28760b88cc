import type { Sheet } from "../model/spreadsheet.ts";
import { guardInsert } from "../protection/guard-dimension.ts";
import type { Draft } from "../store/draft.ts";
import { insertSpan } from "./shift-grid.ts";

/** Inserts empty rows before a row. @throws GoogleError 400 inside something protected */
export function insertRows(draft: Draft, sheet: Sheet, at: number, count: number): void {
  if (count === 0) return;
  guardInsert(draft, sheet, "ROWS", at);
  insertSpan(draft, sheet, "ROWS", at, count);
}
