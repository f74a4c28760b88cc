import type { Area, Dimension, GridRange, Span } from "../model/range.ts";
import type { DimensionGroup, MetadataPlace, Sheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";
import { type Shift, shiftIndex, shiftSpan } from "./shift.ts";

/** Moves everything but cells that is attached to a sheet: merges, protections, rules, filters, names, metadata. */
export function shiftThings(draft: Draft, sheet: Sheet, dimension: Dimension, shift: Shift): void {
  const { book } = draft;
  const { sheetId } = sheet.properties;
  const range = (one: GridRange) => shiftRange(one, dimension, shift);
  const ranges = (all: GridRange[]) => kept(all.map(range));
  sheet.merges = kept(sheet.merges.map((area) => shiftArea(area, dimension, shift)));
  sheet.protectedRanges = withRange(sheet.protectedRanges, range).map((one) =>
    one.unprotectedRanges === undefined ? one : { ...one, unprotectedRanges: ranges(one.unprotectedRanges) },
  );
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((one) => ({ ...one, ranges: ranges(one.ranges) }))
    .filter((one) => one.ranges.length > 0);
  sheet.bandedRanges = withRange(sheet.bandedRanges, range);
  const [filter] = withRange(sheet.basicFilter === undefined ? [] : [sheet.basicFilter], range);
  if (filter === undefined) delete sheet.basicFilter;
  else sheet.basicFilter = filter;
  const groups = dimension === "ROWS" ? "rowGroups" : "columnGroups";
  sheet[groups] = kept(sheet[groups].map((group) => shiftGroup(group, shift)));
  book.namedRanges = book.namedRanges.flatMap((one) =>
    (one.range.sheetId ?? 0) === sheetId ? withRange([one], range) : [one],
  );
  book.developerMetadata = book.developerMetadata.flatMap((one) => {
    const place = shiftPlace(one.place, sheetId, dimension, shift);
    return place === undefined ? [] : [{ ...one, place }];
  });
}

function withRange<T extends { range: GridRange }>(
  all: T[],
  move: (range: GridRange) => GridRange | undefined,
): T[] {
  return all.flatMap((one) => {
    const range = move(one.range);
    return range === undefined ? [] : [{ ...one, range }];
  });
}

/** Where a GridRange goes; open sides stay open. */
function shiftRange(range: GridRange, dimension: Dimension, shift: Shift): GridRange | undefined {
  const [first, last] = dimension === "ROWS" ? ROW_SIDES : COLUMN_SIDES;
  const { [first]: start, [last]: end, ...rest } = range;
  if (start === undefined && end === undefined) return range;
  const moved = shiftSpan(shift, { start: start ?? 0, end: end ?? Number.POSITIVE_INFINITY });
  if (moved === undefined) return undefined;
  return {
    ...rest,
    ...(start === undefined ? {} : { [first]: moved.start }),
    ...(end === undefined ? {} : { [last]: moved.end }),
  };
}

const ROW_SIDES = ["startRowIndex", "endRowIndex"] as const;
const COLUMN_SIDES = ["startColumnIndex", "endColumnIndex"] as const;

function shiftArea(area: Area, dimension: Dimension, shift: Shift): Area | undefined {
  const rows = dimension === "ROWS";
  const span: Span = rows ? { start: area.top, end: area.bottom } : { start: area.left, end: area.right };
  const moved = shiftSpan(shift, span);
  if (moved === undefined) return undefined;
  const next = rows
    ? { ...area, top: moved.start, bottom: moved.end }
    : { ...area, left: moved.start, right: moved.end };
  // a merge of one cell is none
  return next.bottom - next.top === 1 && next.right - next.left === 1 ? undefined : next;
}

function shiftGroup(group: DimensionGroup, shift: Shift): DimensionGroup | undefined {
  const moved = shiftSpan(shift, group);
  return moved === undefined ? undefined : { ...group, ...moved };
}

// metadata sits on one row or column and goes where that goes
function shiftPlace(
  place: MetadataPlace,
  sheetId: number,
  dimension: Dimension,
  shift: Shift,
): MetadataPlace | undefined {
  if (place.kind !== "dimension" || place.sheetId !== sheetId || place.dimension !== dimension) return place;
  const start = shiftIndex(shift, place.start);
  return start === undefined ? undefined : { ...place, start, end: start + 1 };
}

function kept<T>(all: (T | undefined)[]): T[] {
  return all.filter((one) => one !== undefined);
}
