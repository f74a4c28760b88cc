import { writeMetadata } from "../metadata/write-metadata.ts";
import { echoRange, rangeOf } from "../model/range.ts";
import type {
  BandedRange,
  ConditionalFormat,
  DimensionGroup,
  Sheet,
  Spreadsheet,
} from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";
import { writeProtectedRange } from "../protection/write-protected-range.ts";

/** Who is looking: decides what the echo of a protected range says. */
export type Reader = { email: string; owner: string; isOwner: boolean };

/** The API's Sheet without its grid data; empty lists are left out. */
export function writeSheet(book: Spreadsheet, sheet: Sheet, reader: Reader): Struct {
  const { sheetId } = sheet.properties;
  const metadata = book.developerMetadata.filter(
    (one) => one.place.kind === "sheet" && one.place.sheetId === sheetId,
  );
  return {
    properties: writeSheetProperties(book, sheet),
    ...list("merges", sheet.merges, (area) => echoRange(rangeOf(sheetId, area))),
    ...list("conditionalFormats", sheet.conditionalFormats, writeConditionalFormat),
    ...list("protectedRanges", sheet.protectedRanges, (one) => writeProtectedRange(one, reader)),
    ...(sheet.basicFilter === undefined
      ? {}
      : { basicFilter: { range: echoRange(sheet.basicFilter.range), ...sheet.basicFilter.rest } }),
    ...list("bandedRanges", sheet.bandedRanges, writeBandedRange),
    ...list("developerMetadata", metadata, writeMetadata),
    ...list("rowGroups", sheet.rowGroups, (group) => writeGroup(group, "ROWS", sheetId)),
    ...list("columnGroups", sheet.columnGroups, (group) => writeGroup(group, "COLUMNS", sheetId)),
  };
}

/** SheetProperties with the index that the sheet has now. */
export function writeSheetProperties(book: Spreadsheet, sheet: Sheet): Struct {
  const { sheetId, title, gridProperties, hidden, rightToLeft, ...rest } = sheet.properties;
  return {
    sheetId,
    title,
    index: book.sheets.indexOf(sheet),
    sheetType: "GRID",
    gridProperties,
    ...(hidden === true ? { hidden } : {}),
    ...rest,
    ...(rightToLeft === true ? { rightToLeft } : {}),
  };
}

/** A conditional format rule as the API echoes it. */
export function writeConditionalFormat({ ranges, rule }: ConditionalFormat): Struct {
  return { ranges: ranges.map(echoRange), ...rule };
}

/** A banded range as the API echoes it. */
export function writeBandedRange({ bandedRangeId, range, rest }: BandedRange): Struct {
  return { bandedRangeId, range: echoRange(range), ...rest };
}

/** A dimension group as the API echoes it. */
export function writeGroup(group: DimensionGroup, dimension: string, sheetId: number): Struct {
  const { start, end, depth, collapsed } = group;
  return {
    range: { ...(sheetId === 0 ? {} : { sheetId }), dimension, startIndex: start, endIndex: end },
    depth,
    ...(collapsed === true ? { collapsed } : {}),
  };
}

function list<T>(name: string, values: T[], write: (value: T) => unknown): Struct {
  return values.length === 0 ? {} : { [name]: values.map(write) };
}
