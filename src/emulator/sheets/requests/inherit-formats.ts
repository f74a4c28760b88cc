import type { Cell } from "../model/cell.ts";
import type { Dimension, Span } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { type Draft, putCell } from "../store/draft.ts";

/** Gives inserted rows or columns the formats (and validation) of a neighbour. */
export function inheritFormats(
  draft: Draft,
  sheet: Sheet,
  dimension: Dimension,
  span: Span,
  from: number,
): void {
  const rows = dimension === "ROWS";
  const length = rows ? (sheet.rows[from]?.length ?? 0) : sheet.rows.length;
  for (let across = 0; across < length; across++) {
    const model = rows ? sheet.rows[from]?.[across] : sheet.rows[across]?.[from];
    const look = lookOf(model);
    if (look === undefined) continue;
    for (let i = span.start; i < span.end; i++) {
      if (rows) putCell(draft, sheet, i, across, look);
      else putCell(draft, sheet, across, i, look);
    }
  }
  const metadata = rows ? sheet.rowMetadata : sheet.columnMetadata;
  const { pixelSize } = metadata[from] ?? {};
  if (pixelSize !== undefined) for (let i = span.start; i < span.end; i++) metadata[i] = { pixelSize };
}

function lookOf(cell: Cell | undefined): Cell | undefined {
  if (cell?.userEnteredFormat === undefined && cell?.dataValidation === undefined) return undefined;
  const { userEnteredFormat, dataValidation } = cell;
  return {
    ...(userEnteredFormat === undefined ? {} : { userEnteredFormat }),
    ...(dataValidation === undefined ? {} : { dataValidation }),
  };
}
