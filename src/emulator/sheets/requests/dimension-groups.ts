import { invalidArgument } from "../../http/google-error.ts";
import { requestMask, touches } from "../masks/request-mask.ts";
import type { Dimension } from "../model/range.ts";
import type { DimensionGroup, Sheet } from "../model/spreadsheet.ts";
import { numberOf, type Struct, structOf } from "../model/struct.ts";
import { guardSheet } from "../protection/guard.ts";
import { writeGroup } from "../spreadsheets/write-sheet.ts";
import type { Draft } from "../store/draft.ts";
import { type RequestSpan, requestSpan } from "./request-ranges.ts";

/** AddDimensionGroupRequest: what is grouped already goes one level deeper */
export function addDimensionGroup(draft: Draft, request: Struct): Struct {
  const span = requestSpan(draft, request.range);
  guardSheet(draft, span.sheet);
  regroup(span, 1);
  // the live service shows the control's place from the first group on
  const control = span.dimension === "ROWS" ? "rowGroupControlAfter" : "columnGroupControlAfter";
  const { properties } = span.sheet;
  span.sheet.properties = {
    ...properties,
    gridProperties: { ...properties.gridProperties, [control]: true },
  };
  return { addDimensionGroup: answer(span) };
}

/** DeleteDimensionGroupRequest: one level less in the range */
export function deleteDimensionGroup(draft: Draft, request: Struct): Struct {
  const span = requestSpan(draft, request.range);
  guardSheet(draft, span.sheet);
  const groups = groupsOf(span.sheet, span.dimension);
  if (!groups.some((one) => one.start < span.end && span.start < one.end))
    throw invalidArgument("There is no dimension group in the specified range.");
  regroup(span, -1);
  return { deleteDimensionGroup: answer(span) };
}

/** UpdateDimensionGroupRequest: folds or unfolds a group */
export function updateDimensionGroup(draft: Draft, request: Struct): undefined {
  const mask = requestMask(request.fields, "DimensionGroup");
  const given = structOf(request.dimensionGroup);
  const { sheet, dimension, start, end } = requestSpan(draft, given.range);
  guardSheet(draft, sheet);
  const depth = numberOf(given.depth);
  const groups = groupsOf(sheet, dimension);
  const known = groups.find((one) => one.start === start && one.end === end && one.depth === depth);
  if (known === undefined)
    throw invalidArgument("There is no dimension group with the specified range and depth.");
  if (!touches(mask, "collapsed")) return undefined;
  const { collapsed: _, ...rest } = known;
  const next = given.collapsed === true ? { ...rest, collapsed: true } : rest;
  setGroups(
    sheet,
    dimension,
    groups.map((one) => (one === known ? next : one)),
  );
  return undefined;
}

function groupsOf(sheet: Sheet, dimension: Dimension): DimensionGroup[] {
  return dimension === "ROWS" ? sheet.rowGroups : sheet.columnGroups;
}

function setGroups(sheet: Sheet, dimension: Dimension, groups: DimensionGroup[]): void {
  if (dimension === "ROWS") sheet.rowGroups = groups;
  else sheet.columnGroups = groups;
}

// groups are the runs of each depth, so adding and taking away is arithmetic on the depth of every index
function regroup({ sheet, dimension, start, end }: RequestSpan, change: 1 | -1): void {
  const groups = groupsOf(sheet, dimension);
  const size = Math.max(end, ...groups.map((one) => one.end));
  const depths = Array.from({ length: size }, (_, i) => {
    const depth = Math.max(
      0,
      ...groups.filter((one) => one.start <= i && i < one.end).map((one) => one.depth),
    );
    return i >= start && i < end ? Math.max(0, depth + change) : depth;
  });
  if (Math.max(...depths) > 8) throw invalidArgument("Dimension groups can be at most 8 levels deep.");
  const next: DimensionGroup[] = [];
  for (let depth = 1; depth <= Math.max(...depths); depth++) next.push(...runsOf(depths, depth));
  const collapsed = (one: DimensionGroup) =>
    groups.some(
      (old) =>
        old.collapsed === true && old.start === one.start && old.end === one.end && old.depth === one.depth,
    );
  setGroups(
    sheet,
    dimension,
    next.map((one) => (collapsed(one) ? { ...one, collapsed: true } : one)),
  );
}

function runsOf(depths: number[], depth: number): DimensionGroup[] {
  const runs: DimensionGroup[] = [];
  depths.forEach((here, i) => {
    if (here < depth) return;
    const last = runs.at(-1);
    if (last?.end === i) last.end = i + 1;
    else runs.push({ start: i, end: i + 1, depth });
  });
  return runs;
}

function answer({ sheet, dimension }: RequestSpan): Struct {
  const groups = groupsOf(sheet, dimension).map((one) =>
    writeGroup(one, dimension, sheet.properties.sheetId),
  );
  return groups.length === 0 ? {} : { dimensionGroups: groups };
}
