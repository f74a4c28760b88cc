import type { Caller } from "../../auth/caller.ts";
import { invalidArgument } from "../../http/google-error.ts";
import type { Cell, RowCells } from "../model/cell.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";

/**
 * A copy to work on. Rows are shared with the kept spreadsheet until they are written, so a draft costs
 * little and throwing it away undoes everything.
 */
export type Draft = {
  book: Spreadsheet;
  caller: Caller;
  isOwner: boolean;
  now: Date;
  owned: WeakSet<RowCells>;
  /** Whether ids of metadata that are taken do not hinder it: see the fault of this name. */
  sameMoment: boolean;
};

/** Opens a draft for one request of one caller. */
export function openDraft(kept: Spreadsheet, caller: Caller, isOwner: boolean, now: Date): Draft {
  const book: Spreadsheet = {
    ...kept,
    sheets: kept.sheets.map(copySheet),
    namedRanges: [...kept.namedRanges],
    developerMetadata: [...kept.developerMetadata],
  };
  return { book, caller, isOwner, now, owned: new WeakSet(), sameMoment: false };
}

/** A copy whose lists may be changed; the elements of the lists are still shared. */
export function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: [...sheet.rows],
    rowMetadata: [...sheet.rowMetadata],
    columnMetadata: [...sheet.columnMetadata],
    merges: [...sheet.merges],
    protectedRanges: [...sheet.protectedRanges],
    conditionalFormats: [...sheet.conditionalFormats],
    bandedRanges: [...sheet.bandedRanges],
    rowGroups: [...sheet.rowGroups],
    columnGroups: [...sheet.columnGroups],
  };
}

/** The sheet with this id. @throws GoogleError 400 `No sheet with id` */
export function sheetWithId(book: Spreadsheet, sheetId: number): Sheet {
  const sheet = book.sheets.find((one) => one.properties.sheetId === sheetId);
  if (sheet === undefined) throw invalidArgument(`No sheet with id: ${sheetId}`);
  return sheet;
}

/** The row, ready to be written. */
function writableRow(draft: Draft, sheet: Sheet, row: number): RowCells {
  const known = sheet.rows[row];
  if (known !== undefined && draft.owned.has(known)) return known;
  const copy = known === undefined ? [] : [...known];
  draft.owned.add(copy);
  // a list with holes at its end would be slow, so it is filled up to the row
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  sheet.rows[row] = copy;
  return copy;
}

/** Puts a cell; an empty one becomes a hole. */
export function putCell(
  draft: Draft,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
): void {
  const kept = cell !== undefined && Object.keys(cell).length > 0 ? cell : undefined;
  if (kept === undefined && sheet.rows[row]?.[column] === undefined) return;
  const cells = writableRow(draft, sheet, row);
  while (cells.length < column) cells.push(undefined);
  cells[column] = kept;
}
