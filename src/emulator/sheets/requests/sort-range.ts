import { invalidArgument, notEmulated } from "../../http/google-error.ts";
import { shiftFormula } from "../formulas/shift-formula.ts";
import { draftView, seeCell, type View } from "../grid/view.ts";
import type { Cell, ExtendedValue } from "../model/cell.ts";
import { type Area, intersects } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { numberOf, type Struct, structsOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";

type Spec = { column: number; descending: boolean };

/** SortRangeRequest: rows of the range, whole cells with their looks; metadata of rows goes along */
export function sortRange(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.range);
  const specs = structsOf(request.sortSpecs).map(readSpec);
  if (specs.length === 0) throw invalidArgument("At least one sort spec must be specified.");
  if (specs.some(({ column }) => column < area.left || column >= area.right))
    throw invalidArgument("A sort spec must be for a column inside the range.");
  guardArea(draft, sheet, area);
  if (sheet.merges.some((merge) => intersects(merge, area) && merge.bottom - merge.top > 1))
    throw invalidArgument("You can't sort a range with vertical merges.");
  sortRows(draft, sheet, area, specs);
  return undefined;
}

/** One SortSpec. @throws GoogleError 501 for sorting by colour */
export function readSpec(spec: Struct): Spec {
  const missing = [
    "foregroundColor",
    "foregroundColorStyle",
    "backgroundColor",
    "backgroundColorStyle",
    "dataSourceColumnReference",
  ];
  const given = missing.find((name) => spec[name] !== undefined);
  if (given !== undefined) throw notEmulated(`SortSpec.${given}`);
  return { column: numberOf(spec.dimensionIndex), descending: spec.sortOrder === "DESCENDING" };
}

/** Sorts the rows of an area, keeping the order of equals; blank cells come last whichever the direction. */
export function sortRows(draft: Draft, sheet: Sheet, area: Area, specs: Spec[]): void {
  const bottom = Math.min(area.bottom, sheet.rows.length);
  const view = draftView(draft.book, draft.now);
  const keys = Array.from({ length: Math.max(0, bottom - area.top) }, (_, i) =>
    keyOf(view, sheet, area.top + i, specs),
  );
  const order = keys.map((_, i) => i).sort((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? [], specs));
  const before = order.map((from) => sheet.rows[area.top + from]?.slice(area.left, area.right) ?? []);
  before.forEach((cells, i) => {
    const moved = i - (order[i] ?? i);
    for (let column = area.left; column < area.right; column++)
      putCell(draft, sheet, area.top + i, column, movedCell(cells[column - area.left], moved));
  });
  followRows(draft, sheet, area.top, order);
}

function movedCell(cell: Cell | undefined, rows: number): Cell | undefined {
  const formula = cell?.userEnteredValue?.formulaValue;
  if (cell === undefined || formula === undefined || rows === 0) return cell;
  return { ...cell, userEnteredValue: { formulaValue: shiftFormula(formula, rows, 0) } };
}

function followRows(draft: Draft, sheet: Sheet, top: number, order: number[]): void {
  const target = new Map(order.map((from, to) => [top + from, top + to]));
  draft.book.developerMetadata = draft.book.developerMetadata.map((one) => {
    const { place } = one;
    const isRow =
      place.kind === "dimension" && place.dimension === "ROWS" && place.sheetId === sheet.properties.sheetId;
    const start = isRow ? target.get(place.start) : undefined;
    return start === undefined || !isRow ? one : { ...one, place: { ...place, start, end: start + 1 } };
  });
}

type Key = ExtendedValue | undefined;

function keyOf(view: View, sheet: Sheet, row: number, specs: Spec[]): Key[] {
  return specs.map(({ column }) => seeCell(view, sheet, row, column).effective);
}

function compareKeys(a: Key[], b: Key[], specs: Spec[]): number {
  for (const [i, { descending }] of specs.entries()) {
    const [x, y] = [a[i], b[i]];
    const [rankX, rankY] = [rankOf(x), rankOf(y)];
    if (rankX === BLANK || rankY === BLANK) {
      if (rankX !== rankY) return rankX - rankY;
      continue;
    }
    const order = rankX - rankY || compareValues(x, y);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

const BLANK = 4;

// numbers, then text, then logical values, then errors
function rankOf(value: Key): number {
  if (value === undefined || value.stringValue === "") return BLANK;
  if (value.numberValue !== undefined) return 0;
  if (value.stringValue !== undefined) return 1;
  return value.boolValue !== undefined ? 2 : 3;
}

function compareValues(a: Key, b: Key): number {
  if (a?.numberValue !== undefined && b?.numberValue !== undefined) return a.numberValue - b.numberValue;
  if (a?.boolValue !== undefined) return Number(a.boolValue) - Number(b?.boolValue ?? false);
  return (a?.stringValue ?? "").localeCompare(b?.stringValue ?? "", "en", { sensitivity: "accent" });
}
