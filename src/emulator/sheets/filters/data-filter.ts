import { invalidArgument } from "../../http/google-error.ts";
import { type ResolvedRange, resolveOnSheet, resolveRange } from "../a1/resolve-range.ts";
import { matchesArea, matchesLookup } from "../metadata/match-metadata.ts";
import { type Area, areaOf } from "../model/range.ts";
import type { DeveloperMetadata, MetadataPlace, Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { isStruct, type Struct } from "../model/struct.ts";
import { gridWithId, readGridRange } from "../requests/request-ranges.ts";

/**
 * The developer metadata that a DataFilter selects: what its lookup matches, or whatever is attached to a
 * place that its range touches.
 *
 * @throws GoogleError 400 for a filter that cannot be read
 */
export function metadataMatching(book: Spreadsheet, filter: Struct): DeveloperMetadata[] {
  const { developerMetadataLookup: lookup } = filter;
  if (isStruct(lookup)) return book.developerMetadata.filter((one) => matchesLookup(one, lookup));
  const { sheet, area } = rangeOfFilter(book, filter);
  return book.developerMetadata.filter((one) => matchesArea(one, sheet.properties.sheetId, area));
}

/**
 * The places that a DataFilter selects: its range, or the rows, columns and sheets that matching metadata is
 * attached to.
 *
 * @throws GoogleError 400 for a filter that cannot be read
 */
export function placesMatching(book: Spreadsheet, filter: Struct): ResolvedRange[] {
  if (!isStruct(filter.developerMetadataLookup)) return [rangeOfFilter(book, filter)];
  const areas = metadataMatching(book, filter).flatMap(({ place }) => placesOfMetadata(book, place));
  return areas.map((one) => ({ ...one, single: false }));
}

function rangeOfFilter(book: Spreadsheet, { a1Range, gridRange }: Struct): ResolvedRange {
  // a range that was written out is never left, so that `A1` is one cell and no corner to write from
  if (typeof a1Range === "string") return { ...resolveRange(book, a1Range), single: false };
  if (!isStruct(gridRange)) throw invalidArgument("A DataFilter must specify what it selects.");
  const range = readGridRange(gridRange);
  return { ...resolveOnSheet(gridWithId({ book }, range.sheetId ?? 0), range), single: false };
}

function placesOfMetadata(book: Spreadsheet, place: MetadataPlace): { sheet: Sheet; area: Area }[] {
  const sheets = book.sheets.filter(
    (sheet) => place.kind === "spreadsheet" || sheet.properties.sheetId === place.sheetId,
  );
  return sheets.map((sheet) => {
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    if (place.kind !== "dimension") return { sheet, area: areaOf({}, rowCount, columnCount) };
    const { start, end } = place;
    const range =
      place.dimension === "ROWS"
        ? { startRowIndex: start, endRowIndex: end }
        : { startColumnIndex: start, endColumnIndex: end };
    return { sheet, area: areaOf(range, rowCount, columnCount) };
  });
}
