import type { ResolvedRange } from "../a1/resolve-range.ts";
import { writeA1 } from "../a1/write-a1.ts";
import { isDateFormat } from "../formats/display-text.ts";
import { type SeenCell, seeCell, usedColumns, usedSize, type View } from "../grid/view.ts";
import type { Area } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { RenderOptions } from "./render-options.ts";

/** The API's ValueRange. */
export type ValueRange = { range: string; majorDimension: string; values?: unknown[][] };

/** The values of a range as `values.get` gives them: empty cells at the end of a line are dropped, and empty lines at the end. */
export function renderRange(view: View, place: ResolvedRange, options: RenderOptions): ValueRange {
  const { sheet, area } = place;
  const read =
    options.major === "ROWS" ? rowsOf(view, sheet, area, options) : columnsOf(view, sheet, area, options);
  const values = trimmed(read.map(trimmedLine));
  const range = writeA1(sheet.properties.title, area);
  return { range, majorDimension: options.major, ...(values.length === 0 ? {} : { values }) };
}

function rowsOf(view: View, sheet: Sheet, area: Area, options: RenderOptions): unknown[][] {
  const bottom = Math.min(area.bottom, usedSize(view, sheet).rows);
  const rows: unknown[][] = [];
  for (let row = area.top; row < bottom; row++) {
    const right = Math.min(area.right, usedColumns(view, sheet, row));
    const cells: unknown[] = [];
    for (let column = area.left; column < right; column++)
      cells.push(renderCell(seeCell(view, sheet, row, column), options));
    rows.push(cells);
  }
  return rows;
}

function columnsOf(view: View, sheet: Sheet, area: Area, options: RenderOptions): unknown[][] {
  const used = usedSize(view, sheet);
  const columns: unknown[][] = [];
  for (let column = area.left; column < Math.min(area.right, used.columns); column++) {
    const cells: unknown[] = [];
    for (let row = area.top; row < Math.min(area.bottom, used.rows); row++)
      cells.push(renderCell(seeCell(view, sheet, row, column), options));
    columns.push(cells);
  }
  return columns;
}

/** One value, `""` for an empty cell. */
function renderCell(seen: SeenCell, options: RenderOptions): unknown {
  if (options.value === "FORMATTED_VALUE") return seen.formatted ?? "";
  const typed = seen.cell?.userEnteredValue;
  if (options.value === "FORMULA" && typed?.formulaValue !== undefined) return typed.formulaValue;
  const value = seen.effective;
  if (value?.numberValue !== undefined)
    return options.date === "FORMATTED_STRING" && isDateFormat(seen.numberFormat)
      ? seen.formatted
      : value.numberValue;
  return value?.boolValue ?? value?.stringValue ?? seen.formatted ?? "";
}

function trimmedLine(line: unknown[]): unknown[] {
  let end = line.length;
  while (end > 0 && line[end - 1] === "") end--;
  return end === line.length ? line : line.slice(0, end);
}

function trimmed(lines: unknown[][]): unknown[][] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.length === 0) end--;
  return end === lines.length ? lines : lines.slice(0, end);
}
