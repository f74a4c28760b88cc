import { randomInt } from "node:crypto";
import { invalidArgument, notEmulated } from "../../http/google-error.ts";
import { withTwinColors } from "../formats/colors.ts";
import { checkCells } from "../grid/grow-grid.ts";
import { requestMask } from "../masks/request-mask.ts";
import { newSheet } from "../model/new-spreadsheet.ts";
import type { GridProperties, Sheet, SheetProperties, Spreadsheet } from "../model/spreadsheet.ts";
import { isStruct, numberOf, type Struct, structOf, structsOf, textOf } from "../model/struct.ts";
import type { Draft } from "../store/draft.ts";
import { addBanding } from "./banding.ts";
import { setBasicFilter } from "./basic-filter.ts";
import { addConditionalFormatRule } from "./conditional-formats.ts";
import { addMetadata } from "./developer-metadata.ts";
import { addMerge } from "./merges.ts";
import { addProtectedRange } from "./protected-ranges.ts";
import { cellRows, writeRows } from "./update-cells.ts";

/** Adds a tab with these properties. @throws GoogleError 400 for a taken title or id */
export function addSheetWith(draft: Draft, given: Struct): Sheet {
  const { book } = draft;
  if (given.sheetType !== undefined && given.sheetType !== "GRID")
    throw notEmulated(`sheetType ${given.sheetType}`);
  const title = textOf(given.title) || freeTitle(book);
  checkTitle(book, title);
  const sheetId = typeof given.sheetId === "number" ? given.sheetId : freeId(book);
  if (sheetId < 0) throw invalidArgument(`sheetId[${sheetId}] is less than zero`);
  if (book.sheets.some((one) => one.properties.sheetId === sheetId))
    throw invalidArgument(`Sheet with id ${sheetId} already exists.`);
  const sheet = newSheet({
    sheetId,
    title,
    gridProperties: gridPropertiesOf(structOf(given.gridProperties)),
    ...lookOf(given),
  });
  book.sheets.splice(numberOf(given.index, book.sheets.length), 0, sheet);
  checkCells(book);
  return sheet;
}

/** @throws GoogleError 400 when another tab has the title, whatever its case */
export function checkTitle(book: Spreadsheet, title: string, self?: Sheet): void {
  const taken = book.sheets.some(
    (one) => one !== self && one.properties.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken)
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

function freeTitle(book: Spreadsheet): string {
  let number = book.sheets.length + 1;
  while (book.sheets.some((one) => one.properties.title === `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function freeId(book: Spreadsheet): number {
  for (;;) {
    const id = randomInt(1, 2 ** 31 - 1);
    if (book.sheets.every((one) => one.properties.sheetId !== id)) return id;
  }
}

function gridPropertiesOf(given: Struct): GridProperties {
  const { rowCount, columnCount, ...rest } = given;
  const kept = Object.entries(rest).filter(([, value]) => value !== 0 && value !== false);
  return {
    ...Object.fromEntries(kept),
    rowCount: numberOf(rowCount, 1000),
    columnCount: numberOf(columnCount, 26),
  };
}

function lookOf(given: Struct): Partial<SheetProperties> {
  const { tabColor, tabColorStyle, hidden, rightToLeft } = given;
  const color = withTwinColors({
    ...(isStruct(tabColor) ? { tabColor } : {}),
    ...(isStruct(tabColorStyle) ? { tabColorStyle } : {}),
  });
  return {
    ...color,
    ...(hidden === true ? { hidden } : {}),
    ...(rightToLeft === true ? { rightToLeft } : {}),
  };
}

/** Adds a whole Sheet resource, as `spreadsheets.create` takes it. @throws GoogleError 400, 501 */
export function addSheetResource(draft: Draft, given: Struct): void {
  const sheet = addSheetWith(draft, structOf(given.properties));
  const { sheetId } = sheet.properties;
  const missing = ["charts", "slicers", "tables", "filterViews"].find((name) => given[name] !== undefined);
  if (missing !== undefined) throw notEmulated(`Sheet.${missing}`);
  for (const data of structsOf(given.data)) addGridData(draft, sheet, data);
  for (const range of structsOf(given.merges)) addMerge(draft, range);
  for (const rule of structsOf(given.conditionalFormats)) addConditionalFormatRule(draft, { rule });
  for (const protectedRange of structsOf(given.protectedRanges)) addProtectedRange(draft, { protectedRange });
  for (const bandedRange of structsOf(given.bandedRanges)) addBanding(draft, { bandedRange });
  for (const one of structsOf(given.developerMetadata)) addMetadata(draft, one, { kind: "sheet", sheetId });
  if (isStruct(given.basicFilter)) setBasicFilter(draft, { filter: given.basicFilter });
}

function addGridData(draft: Draft, sheet: Sheet, data: Struct): void {
  const top = numberOf(data.startRow);
  const left = numberOf(data.startColumn);
  writeRows(draft, sheet, top, left, cellRows(data.rowData), requestMask("*", "CellData"));
  structsOf(data.rowMetadata).forEach((one, i) => {
    sheet.rowMetadata[top + i] = one;
  });
  structsOf(data.columnMetadata).forEach((one, i) => {
    sheet.columnMetadata[left + i] = one;
  });
}
