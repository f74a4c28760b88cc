import { invalidArgument } from "../../http/google-error.ts";
import { type Area, contains, intersects } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { withEntry } from "../values/write-values.ts";
import { requestRange } from "./request-ranges.ts";

/** MergeCellsRequest: only the top left value is kept */
export function mergeCells(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.range);
  guardArea(draft, sheet, area);
  const parts = split(area, request.mergeType).filter((part) => !isSingle(part));
  const overlapped = sheet.merges.filter((merge) => intersects(merge, area));
  if (overlapped.some((merge) => !contains(area, merge)))
    throw invalidArgument("You must select all cells in a merged range to merge or unmerge them.");
  sheet.merges = [...sheet.merges.filter((merge) => !overlapped.includes(merge)), ...parts];
  for (const part of parts) keepFirst(draft, sheet, part);
  return undefined;
}

/** UnmergeCellsRequest */
export function unmergeCells(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.range);
  guardArea(draft, sheet, area);
  const touched = sheet.merges.filter((merge) => intersects(merge, area));
  if (touched.some((merge) => !contains(area, merge)))
    throw invalidArgument("You must select all cells in a merged range to merge or unmerge them.");
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  return undefined;
}

/** A merge of `spreadsheets.create`. */
export function addMerge(draft: Draft, range: Struct): void {
  mergeCells(draft, { range, mergeType: "MERGE_ALL" });
}

function split(area: Area, mergeType: unknown): Area[] {
  const { top, left, bottom, right } = area;
  if (mergeType === "MERGE_ROWS")
    return Array.from({ length: bottom - top }, (_, i) => ({
      top: top + i,
      bottom: top + i + 1,
      left,
      right,
    }));
  if (mergeType === "MERGE_COLUMNS")
    return Array.from({ length: right - left }, (_, i) => ({
      top,
      bottom,
      left: left + i,
      right: left + i + 1,
    }));
  return [area];
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return bottom - top === 1 && right - left === 1;
}

function keepFirst(draft: Draft, sheet: Sheet, { top, left, bottom, right }: Area): void {
  for (let row = top; row < Math.min(bottom, sheet.rows.length); row++)
    for (let column = left; column < right; column++) {
      const cell = sheet.rows[row]?.[column];
      if ((row !== top || column !== left) && cell?.userEnteredValue !== undefined)
        putCell(draft, sheet, row, column, withEntry(cell, { value: undefined }));
    }
}
