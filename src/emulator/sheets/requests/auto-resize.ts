import { notEmulated } from "../../http/google-error.ts";
import { draftView, seeCell, usedColumns, usedSize, type View } from "../grid/view.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { numberOf, type Struct, structOf } from "../model/struct.ts";
import { guardSheet } from "../protection/guard.ts";
import type { Draft } from "../store/draft.ts";
import { requestSpan, sizeOf } from "./request-ranges.ts";

/**
 * AutoResizeDimensionsRequest. Google measures the text with its fonts; here the sizes are estimated from the
 * number of characters, which is a known gap.
 */
export function autoResizeDimensions(draft: Draft, request: Struct): undefined {
  if (request.dimensions === undefined) throw notEmulated("autoResizeDimensions of a data source sheet");
  const { sheet, dimension, start, end } = requestSpan(draft, request.dimensions);
  guardSheet(draft, sheet);
  const view = draftView(draft.book, draft.now);
  const list = dimension === "ROWS" ? sheet.rowMetadata : sheet.columnMetadata;
  while (list.length < start) list.push(undefined);
  for (let i = start; i < Math.min(end, sizeOf(sheet, dimension)); i++) {
    const pixelSize = dimension === "ROWS" ? heightOf(view, sheet, i) : widthOf(view, sheet, i);
    if (pixelSize !== undefined) list[i] = { ...list[i], pixelSize };
  }
  return undefined;
}

const PADDING = 6;

function fontSizeOf(sheet: Sheet, row: number, column: number): number {
  const format = sheet.rows[row]?.[column]?.userEnteredFormat ?? {};
  return numberOf(structOf(format.textFormat).fontSize, 10);
}

function widthOf(view: View, sheet: Sheet, column: number): number | undefined {
  let width: number | undefined;
  for (let row = 0; row < usedSize(view, sheet).rows; row++) {
    const lines = (seeCell(view, sheet, row, column).formatted ?? "").split("\n");
    const longest = Math.max(...lines.map((line) => line.length));
    // a letter of the default font is about six tenths of its size wide; a point is 4/3 pixels
    const pixels = Math.round(longest * fontSizeOf(sheet, row, column) * 0.6 * (4 / 3)) + PADDING;
    if (longest > 0) width = Math.max(width ?? 0, pixels);
  }
  return width;
}

function heightOf(view: View, sheet: Sheet, row: number): number | undefined {
  let height: number | undefined;
  for (let column = 0; column < usedColumns(view, sheet, row); column++) {
    const lines = (seeCell(view, sheet, row, column).formatted ?? "").split("\n").length;
    const pixels = Math.round(lines * fontSizeOf(sheet, row, column) * 1.6) + 5;
    height = Math.max(height ?? 21, pixels);
  }
  return height;
}
