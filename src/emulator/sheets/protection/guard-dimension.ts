import { areaOf, type Dimension, type Span } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";
import { guardArea, mayEdit, protectedError } from "./guard.ts";

/** @throws GoogleError 400 when new rows or columns would open inside something protected against the caller */
export function guardInsert(draft: Draft, sheet: Sheet, dimension: Dimension, at: number): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  for (const one of sheet.protectedRanges) {
    const area = areaOf(one.range, rowCount, columnCount);
    const [start, end] = dimension === "ROWS" ? [area.top, area.bottom] : [area.left, area.right];
    const inside =
      (start < at && at < end) || (start === 0 && end === (dimension === "ROWS" ? rowCount : columnCount));
    if (inside && !mayEdit(draft, one)) throw protectedError();
  }
}

/** @throws GoogleError 400 when the rows or columns touch something protected against the caller */
export function guardSpan(draft: Draft, sheet: Sheet, dimension: Dimension, { start, end }: Span): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const area =
    dimension === "ROWS"
      ? { top: start, bottom: end, left: 0, right: columnCount }
      : { top: 0, bottom: rowCount, left: start, right: end };
  guardArea(draft, sheet, area);
}
