import { columnLetters } from "../a1/columns.ts";
import type { Struct } from "../model/struct.ts";
import { itemsOf } from "./array-shape.ts";
import type { EngineCell } from "./engine.ts";
import type { Computed } from "./evaluation.ts";
import { resultFormat } from "./result-format.ts";
import { NotEvaluated, type Rewritten, rewrite, type Setting } from "./rewrite.ts";
import type { Reference } from "./tokens.ts";
import type { FormulaCell } from "./workbook.ts";

/** One computed row of a formula's column; `rows` says how many rows from here have the same value. */
export type PlannedRow = { row: number; rows: number; input: string; numberFormat: Struct | undefined };

/** What a formula needs: rows to evaluate and the ranges that it reads, or an error known beforehand. */
export type PlannedColumn =
  | { cell: FormulaCell; rows: PlannedRow[]; reads: Reference[] }
  | { cell: FormulaCell; failed: Computed };

/** Works out which rows a formula fills. */
export function planColumn(cell: FormulaCell, setting: Setting): PlannedColumn {
  try {
    const items = itemsOf(cell.tokens);
    if (items === undefined) throw new NotEvaluated("arrays of this form");
    const rows: PlannedRow[] = [];
    const reads: Reference[] = [];
    let row = cell.row;
    for (const { tokens, isArray } of items) {
      const rewritten = rewrite(tokens, isArray, setting);
      const planned = rowsOf(rewritten, row, setting, resultFormat(tokens, setting));
      rows.push(...planned);
      reads.push(...rewritten.ranges);
      row += rewritten.height ?? 1;
    }
    const blocked = blockedAt(cell, row, setting);
    return blocked === undefined ? { cell, rows, reads } : { cell, failed: refError(blocked) };
  } catch (error) {
    if (error instanceof NotEvaluated) return { cell, failed: notEvaluated(error.message) };
    throw error;
  }
}

// past the used rows every input is blank, so one row stands for all of them
function rowsOf(
  rewritten: Rewritten,
  row: number,
  setting: Setting,
  numberFormat: Struct | undefined,
): PlannedRow[] {
  const { height, input } = rewritten;
  if (height === undefined) return [{ row, rows: 1, input: input(0), numberFormat }];
  const used = Math.max(0, ...setting.usedRows.values());
  const each = Math.min(height, used);
  const rows = Array.from({ length: each }, (_, i) => ({
    row: row + i,
    rows: 1,
    input: input(i),
    numberFormat,
  }));
  if (each < height) rows.push({ row: row + each, rows: height - each, input: input(each), numberFormat });
  return rows;
}

function blockedAt(cell: FormulaCell, end: number, setting: Setting): string | undefined {
  const { rowCount } = setting.home.properties.gridProperties;
  if (end > rowCount) return "";
  for (let row = cell.row + 1; row < end; row++)
    if (cell.sheet.rows[row]?.[cell.column]?.userEnteredValue !== undefined)
      return `${columnLetters(cell.column)}${row + 1}`;
  return undefined;
}

function refError(blocked: string): Computed {
  const message =
    blocked === ""
      ? "Result was not automatically expanded, please insert more rows."
      : `Array result was not expanded because it would overwrite data in ${blocked}.`;
  return { value: { errorValue: { type: "REF", message } } };
}

/** What a cell shows whose formula is not evaluated: an error that says so, never a number. */
function notEvaluated(what: string): Computed {
  return { value: { errorValue: { type: "NAME", message: `Not evaluated by this emulator: ${what}` } } };
}

/** The cells of a planned column as the engine takes them. */
export function engineFormulas(column: PlannedColumn, sheet: number): EngineCell[] {
  const { row, column: at } = column.cell;
  if ("failed" in column) return [{ sheet, row, column: at, input: "=EMULATOR.NOT.EVALUATED()" }];
  return column.rows.map((one) => ({ sheet, row: one.row, column: at, input: one.input }));
}
