import { ownerOf } from "../../drive/access/role-of.ts";
import type { Call } from "../../http/call.ts";
import { resolveRange } from "../a1/resolve-range.ts";
import { type View, viewOf } from "../grid/view.ts";
import { applyMask, maskAsksFor } from "../masks/apply-mask.ts";
import type { Mask } from "../masks/parse-mask.ts";
import { writeMetadata } from "../metadata/write-metadata.ts";
import { type Area, areaOf, echoRange } from "../model/range.ts";
import type { NamedRange, Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";
import { gridData } from "./grid-data.ts";
import { type Reader, writeSheet } from "./write-sheet.ts";

/** Parts of a spreadsheet. */
export type Place = { sheet: Sheet; area: Area };

/**
 * What of a spreadsheet is asked for; without places all of it. A mask overrides `includeGridData`, as Google
 * documents.
 */
export type SpreadsheetQuery = {
  places: Place[] | undefined;
  includeGridData: boolean;
  mask: Mask | undefined;
};

/** The Spreadsheet resource. With places only the sheets that they touch are in it. */
export function writeSpreadsheet(call: Call, book: Spreadsheet, query: SpreadsheetQuery): unknown {
  const owner = ownerOf(call.emulator.store, book.spreadsheetId);
  const { email } = call.caller;
  const reader: Reader = { email, owner, isOwner: owner === email };
  const mask = query.mask ?? true;
  const withGrid = query.mask === undefined ? query.includeGridData : maskAsksFor(mask, "sheets.data");
  const view = withGrid ? viewOf(book, call.emulator.clock.now()) : { book, evaluation: new Map() };
  const places = bySheet(query.places);
  const sheets = book.sheets.filter((sheet) => places === undefined || places.has(sheet));
  const resource: Struct = {
    spreadsheetId: book.spreadsheetId,
    properties: book.properties,
    sheets: sheets.map((sheet) => ({
      ...writeSheet(book, sheet, reader),
      ...(withGrid ? { data: dataOf(view, sheet, places?.get(sheet), mask) } : {}),
    })),
    ...(book.namedRanges.length === 0 ? {} : { namedRanges: book.namedRanges.map(writeNamedRange) }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
    ...metadataOf(book),
  };
  return query.mask === undefined ? resource : applyMask(resource, mask);
}

/** A named range as the API echoes it. */
export function writeNamedRange({ namedRangeId, name, range }: NamedRange): Struct {
  return { namedRangeId, name, range: echoRange(range) };
}

function metadataOf(book: Spreadsheet): Struct {
  const own = book.developerMetadata.filter((one) => one.place.kind === "spreadsheet");
  return own.length === 0 ? {} : { developerMetadata: own.map(writeMetadata) };
}

/** The places of A1 ranges; undefined, which is everything, where there are none. @throws GoogleError 400 */
export function placesOf(book: Spreadsheet, ranges: string[]): Place[] | undefined {
  return ranges.length === 0 ? undefined : ranges.map((range) => resolveRange(book, range));
}

function bySheet(all: Place[] | undefined): Map<Sheet, Area[]> | undefined {
  if (all === undefined) return undefined;
  const places = new Map<Sheet, Area[]>();
  for (const { sheet, area } of all) places.set(sheet, [...(places.get(sheet) ?? []), area]);
  return places;
}

function dataOf(view: View, sheet: Sheet, areas: Area[] | undefined, mask: Mask): Struct[] {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return (areas ?? [areaOf({}, rowCount, columnCount)]).map((area) => gridData(view, sheet, area, mask));
}
