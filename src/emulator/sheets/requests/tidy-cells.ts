import { draftView, seeCell } from "../grid/view.ts";
import { type Struct, structsOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { requestRange, requestSpan } from "./request-ranges.ts";

/** TrimWhitespaceRequest: no space at the ends of a text, single ones inside; what comes out stays a text */
export function trimWhitespace(draft: Draft, request: Struct): Struct {
  const { sheet, area } = requestRange(draft, request.range);
  guardArea(draft, sheet, area);
  let cellsChangedCount = 0;
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++)
    for (let column = area.left; column < area.right; column++) {
      const cell = sheet.rows[row]?.[column];
      const text = cell?.userEnteredValue?.stringValue;
      const trimmed = text?.trim().replace(/\s+/g, " ");
      if (trimmed === undefined || trimmed === text) continue;
      const { userEnteredValue: _, ...rest } = cell ?? {};
      putCell(
        draft,
        sheet,
        row,
        column,
        trimmed === "" ? rest : { ...rest, userEnteredValue: { stringValue: trimmed } },
      );
      cellsChangedCount++;
    }
  return { trimWhitespace: cellsChangedCount === 0 ? {} : { cellsChangedCount } };
}

/**
 * DeleteDuplicatesRequest: of rows that show the same in the compared columns, whatever the case, the first stays; those
 * below move up inside the range.
 */
export function deleteDuplicates(draft: Draft, request: Struct): Struct {
  const { sheet, area } = requestRange(draft, request.range);
  guardArea(draft, sheet, area);
  const spans = structsOf(request.comparisonColumns).map((one) => requestSpan(draft, one));
  const columns = Array.from({ length: area.right - area.left }, (_, i) => area.left + i).filter(
    (column) => spans.length === 0 || spans.some(({ start, end }) => start <= column && column < end),
  );
  const view = draftView(draft.book, draft.now);
  const bottom = Math.min(area.bottom, sheet.rows.length);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = area.top; row < bottom; row++) {
    const key = columns.map((column) => (seeCell(view, sheet, row, column).formatted ?? "").toLowerCase());
    const name = JSON.stringify(key);
    if (!seen.has(name)) kept.push(row);
    seen.add(name);
  }
  const rows = kept.map((row) => sheet.rows[row]?.slice(area.left, area.right) ?? []);
  for (let row = area.top; row < bottom; row++)
    for (let column = area.left; column < area.right; column++)
      putCell(draft, sheet, row, column, rows[row - area.top]?.[column - area.left]);
  const duplicatesRemovedCount = Math.max(0, bottom - area.top) - kept.length;
  return { deleteDuplicates: duplicatesRemovedCount === 0 ? {} : { duplicatesRemovedCount } };
}
