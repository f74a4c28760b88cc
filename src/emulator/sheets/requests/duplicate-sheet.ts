import { randomInt } from "node:crypto";
import { invalidArgument } from "../../http/google-error.ts";
import { checkCells } from "../grid/grow-grid.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { numberOf, type Struct, textOf } from "../model/struct.ts";
import { writeSheetProperties } from "../spreadsheets/write-sheet.ts";
import { copySheet, type Draft, sheetWithId } from "../store/draft.ts";
import { checkTitle } from "./sheet-resource.ts";

/** DuplicateSheetRequest: next to its original unless a place is given */
export function duplicateSheet(draft: Draft, request: Struct): Struct {
  const { book } = draft;
  const source = sheetWithId(book, numberOf(request.sourceSheetId));
  const title = textOf(request.newSheetName) || freeCopyTitle(book, source.properties.title);
  checkTitle(book, title);
  const id = request.newSheetId;
  if (typeof id === "number" && book.sheets.some((one) => one.properties.sheetId === id))
    throw invalidArgument(`Sheet with id ${id} already exists.`);
  const copy = copyAs(source, typeof id === "number" ? id : randomInt(1, 2 ** 31 - 1), title);
  book.sheets.splice(numberOf(request.insertSheetIndex), 0, copy);
  checkCells(book);
  return { duplicateSheet: { properties: writeSheetProperties(book, copy) } };
}

/** A copy of a tab; ids inside it are new, and ranges mean the copy. */
export function copyAs(source: Sheet, sheetId: number, title: string): Sheet {
  const on = <T extends { sheetId?: number }>(range: T): T => ({ ...range, sheetId });
  const copy = copySheet(source);
  return {
    ...copy,
    properties: { ...copy.properties, sheetId, title },
    protectedRanges: copy.protectedRanges.map((one) => ({
      ...one,
      protectedRangeId: randomInt(1, 2 ** 31 - 1),
      range: on(one.range),
      ...(one.unprotectedRanges === undefined ? {} : { unprotectedRanges: one.unprotectedRanges.map(on) }),
    })),
    conditionalFormats: copy.conditionalFormats.map((one) => ({ ...one, ranges: one.ranges.map(on) })),
    bandedRanges: copy.bandedRanges.map((one) => ({
      ...one,
      bandedRangeId: randomInt(1, 2 ** 31 - 1),
      range: on(one.range),
    })),
    ...(copy.basicFilter === undefined
      ? {}
      : { basicFilter: { ...copy.basicFilter, range: on(copy.basicFilter.range) } }),
  };
}

/** `Copy of X`, and `Copy of X 2` when that is taken. */
export function freeCopyTitle(book: Spreadsheet, title: string): string {
  const taken = (name: string) =>
    book.sheets.some((one) => one.properties.title.toLowerCase() === name.toLowerCase());
  const first = `Copy of ${title}`;
  if (!taken(first)) return first;
  let number = 2;
  while (taken(`${first} ${number}`)) number++;
  return `${first} ${number}`;
}
