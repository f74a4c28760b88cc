import { invalidArgument, notEmulated } from "../../http/google-error.ts";
import { growGrid } from "../grid/grow-grid.ts";
import type { Cell } from "../model/cell.ts";
import type { Area, Dimension } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { isStruct, numberOf, type Struct } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { continueLine } from "./continue-series.ts";
import { readDimension, requestRange } from "./request-ranges.ts";

/** Where a fill starts, which way it goes (`down` and to the right are positive), and how far. */
type Fill = { sheet: Sheet; source: Area; dimension: Dimension; length: number };

/**
 * AutoFillRequest: series of numbers, dates and numbered texts go on, other texts repeat, formulas move; looks and
 * validation go along.
 */
export function autoFill(draft: Draft, request: Struct): undefined {
  if (request.useAlternateSeries === true) throw notEmulated("autoFill with useAlternateSeries");
  const given = request.sourceAndDestination;
  const fill = isStruct(given) ? explicitFill(draft, given) : detectedFill(draft, request.range);
  const target = targetOf(fill);
  if (target.top < 0 || target.left < 0) throw invalidArgument("The fill leaves the grid.");
  guardArea(draft, fill.sheet, target);
  growGrid(draft, fill.sheet, target.bottom, target.right);
  const { top, left, bottom, right } = fill.source;
  const down = fill.dimension === "ROWS";
  for (let line = down ? left : top; line < (down ? right : bottom); line++) fillLine(draft, fill, line);
  return undefined;
}

function explicitFill(draft: Draft, given: Struct): Fill {
  const { sheet, area } = requestRange(draft, given.source);
  const length = numberOf(given.fillLength);
  if (length === 0) throw invalidArgument("fillLength must not be zero.");
  return { sheet, source: area, dimension: readDimension(given.dimension), length };
}

// the rows (or else the columns) at the start of the range that hold data fill the rest
function detectedFill(draft: Draft, range: unknown): Fill {
  const { sheet, area } = requestRange(draft, range);
  const used = (row: number, column: number) => sheet.rows[row]?.[column]?.userEnteredValue !== undefined;
  let bottom = area.top;
  let right = area.left;
  for (let row = area.top; row < area.bottom; row++)
    for (let column = area.left; column < area.right; column++)
      if (used(row, column)) {
        bottom = Math.max(bottom, row + 1);
        right = Math.max(right, column + 1);
      }
  if (bottom === area.top) throw invalidArgument("There is no data in the range to fill from.");
  return bottom < area.bottom
    ? { sheet, source: { ...area, bottom }, dimension: "ROWS", length: area.bottom - bottom }
    : { sheet, source: { ...area, right }, dimension: "COLUMNS", length: area.right - right };
}

function targetOf({ source, dimension, length }: Fill): Area {
  const [start, end] = dimension === "ROWS" ? [source.top, source.bottom] : [source.left, source.right];
  const [from, to] = length > 0 ? [end, end + length] : [start + length, start];
  return dimension === "ROWS" ? { ...source, top: from, bottom: to } : { ...source, left: from, right: to };
}

// filling up or to the left goes on from the last cell to the first
function fillLine(draft: Draft, { sheet, source, dimension, length }: Fill, line: number): void {
  const down = dimension === "ROWS";
  const [start, end] = down ? [source.top, source.bottom] : [source.left, source.right];
  const at = (index: number): Cell | undefined =>
    down ? sheet.rows[index]?.[line] : sheet.rows[line]?.[index];
  const count = end - start;
  const forward = length > 0;
  const cells = Array.from({ length: count }, (_, i) => at(forward ? start + i : end - 1 - i));
  for (let step = 0; step < Math.abs(length); step++) {
    const index = forward ? end + step : start - 1 - step;
    const model = cells[step % count];
    const sign = forward ? 1 : -1;
    const moved = sign * (Math.floor(step / count) + 1) * count;
    const value = continueLine(cells, step, down ? { rows: moved, columns: 0 } : { rows: 0, columns: moved });
    const { userEnteredValue: _, note: __, ...look } = model ?? {};
    const cell = value === undefined ? look : { ...look, userEnteredValue: value };
    if (down) putCell(draft, sheet, index, line, cell);
    else putCell(draft, sheet, line, index, cell);
  }
}
