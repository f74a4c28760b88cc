import { invalidArgument } from "../../http/google-error.ts";
import { withTwinColors, withTwinMask } from "../formats/colors.ts";
import { renameInFormulas } from "../formulas/rename-sheet.ts";
import { cutGrid } from "../grid/cut-grid.ts";
import { resizeGrid } from "../grid/grow-grid.ts";
import { merged, requestMask, touches } from "../masks/request-mask.ts";
import type { Sheet, SheetProperties } from "../model/spreadsheet.ts";
import { isStruct, numberOf, type Struct, structOf, textOf } from "../model/struct.ts";
import { guardSheet, mayEdit, protectedError } from "../protection/guard.ts";
import { writeSheetProperties } from "../spreadsheets/write-sheet.ts";
import { type Draft, sheetWithId } from "../store/draft.ts";
import { addSheetWith, checkTitle } from "./sheet-resource.ts";

/** AddSheetRequest */
export function addSheet(draft: Draft, request: Struct): Struct {
  const sheet = addSheetWith(draft, structOf(request.properties));
  return { addSheet: { properties: writeSheetProperties(draft.book, sheet) } };
}

/** DeleteSheetRequest: the last visible tab cannot go */
export function deleteSheet(draft: Draft, request: Struct): undefined {
  const { book } = draft;
  const sheet = sheetWithId(book, numberOf(request.sheetId));
  if (sheet.protectedRanges.some((one) => !mayEdit(draft, one))) throw protectedError();
  const left = book.sheets.filter((one) => one !== sheet);
  if (left.length === 0) throw invalidArgument("You can't remove all the sheets in a document.");
  if (left.every((one) => one.properties.hidden === true))
    throw invalidArgument("You can't remove all the visible sheets in a document.");
  book.sheets = left;
  const { sheetId } = sheet.properties;
  book.namedRanges = book.namedRanges.filter((one) => (one.range.sheetId ?? 0) !== sheetId);
  book.developerMetadata = book.developerMetadata.filter(
    ({ place }) => place.kind === "spreadsheet" || place.sheetId !== sheetId,
  );
  return undefined;
}

/** UpdateSheetPropertiesRequest */
export function updateSheetProperties(draft: Draft, request: Struct): undefined {
  const { book } = draft;
  const mask = withTwinMask(requestMask(request.fields, "SheetProperties"));
  const given = withTwinColors(structOf(request.properties));
  const sheet = sheetWithId(book, numberOf(given.sheetId));
  guardSheet(draft, sheet);
  const before = sheet.properties;
  const after = merged({ ...before }, given, mask === true ? starMask(given) : mask);
  if (touches(mask, "title")) rename(draft, sheet, textOf(given.title));
  applyGrid(draft, sheet, structOf(after.gridProperties));
  sheet.properties = {
    ...tidied(after),
    title: sheet.properties.title,
    sheetId: before.sheetId,
    gridProperties: sheet.properties.gridProperties,
  };
  if (book.sheets.every((one) => one.properties.hidden === true))
    throw invalidArgument("You can't hide all the sheets in a document.");
  if (touches(mask, "index") && mask !== true) move(draft, sheet, numberOf(given.index));
  return undefined;
}

function starMask(given: Struct) {
  return Object.fromEntries(Object.keys(given).map((name) => [name, true as const]));
}

function tidied(after: Struct): Partial<SheetProperties> {
  const { tabColor, tabColorStyle, hidden, rightToLeft } = after;
  const colored = isStruct(tabColorStyle) && Object.keys(tabColorStyle).length > 0;
  return {
    ...(colored && isStruct(tabColor) ? { tabColor } : {}),
    ...(colored ? { tabColorStyle } : {}),
    ...(hidden === true ? { hidden } : {}),
    ...(rightToLeft === true ? { rightToLeft } : {}),
  };
}

function rename(draft: Draft, sheet: Sheet, title: string): void {
  if (title === "") throw invalidArgument("The title of a sheet must not be empty.");
  checkTitle(draft.book, title, sheet);
  renameInFormulas(draft, sheet.properties.title, title);
  sheet.properties = { ...sheet.properties, title };
}

function applyGrid(draft: Draft, sheet: Sheet, grid: Struct): void {
  const before = sheet.properties.gridProperties;
  const rowCount = numberOf(grid.rowCount, before.rowCount);
  const columnCount = numberOf(grid.columnCount, before.columnCount);
  if (numberOf(grid.frozenRowCount) >= rowCount)
    throw invalidArgument("You can't freeze all visible rows on the sheet.");
  if (numberOf(grid.frozenColumnCount) >= columnCount)
    throw invalidArgument("You can't freeze all visible columns on the sheet.");
  if (rowCount < before.rowCount || columnCount < before.columnCount)
    cutGrid(draft, sheet, rowCount, columnCount);
  const kept = Object.entries(grid).filter(([, value]) => value !== 0 && value !== false);
  const gridProperties = { ...Object.fromEntries(kept), rowCount, columnCount };
  sheet.properties = { ...sheet.properties, gridProperties };
  resizeGrid(draft, sheet, rowCount, columnCount);
}

// the index counts places before the sheet is taken out: moving right lands one earlier
function move(draft: Draft, sheet: Sheet, index: number): void {
  const { sheets } = draft.book;
  const from = sheets.indexOf(sheet);
  const to = Math.min(index > from ? index - 1 : index, sheets.length - 1);
  sheets.splice(from, 1);
  sheets.splice(to, 0, sheet);
}
