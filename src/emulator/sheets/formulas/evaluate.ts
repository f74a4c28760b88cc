import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { type EngineCell, engineInput, evaluateCells } from "./engine.ts";
import type { Computed, Evaluation } from "./evaluation.ts";
import { engineFormulas, type PlannedColumn, type PlannedRow, planColumn } from "./plan-column.ts";
import type { Reference } from "./tokens.ts";
import { type FormulaCell, formulaCells, meantSheet } from "./workbook.ts";

const NOTHING: Evaluation = new Map();

/** The last evaluation of a spreadsheet, with everything that went into it. */
type Remembered = { inputs: string; evaluation: Evaluation };

const remembered = new Map<string, Remembered>();

/** How many spreadsheets keep their last evaluation. */
const REMEMBERED = 64;

/** Evaluates every formula of a spreadsheet at an instant; nothing is worked out again whose inputs are the same. */
export function evaluate(book: Spreadsheet, now: Date): Evaluation {
  const formulas = formulaCells(book);
  if (formulas.length === 0) return NOTHING;
  const usedRows = new Map(book.sheets.map((sheet) => [sheet, sheet.rows.length]));
  const columns = formulas.map((cell) => planColumn(cell, { book, home: cell.sheet, now, usedRows }));
  const cells = inputsOf(book, columns);
  const engine = columns.map((column) => engineFormulas(column, book.sheets.indexOf(column.cell.sheet)));
  const inputs = JSON.stringify([
    book.sheets.map((sheet) => sheet.properties.sheetId),
    cells,
    engine,
    columns.map((column) => ("failed" in column ? column.failed : column.rows)),
  ]);
  const known = remembered.get(book.spreadsheetId);
  if (known?.inputs === inputs) return known.evaluation;
  const evaluation = compute(book, columns, cells, engine);
  remember(book.spreadsheetId, { inputs, evaluation });
  return evaluation;
}

function remember(id: string, one: Remembered): void {
  remembered.delete(id);
  remembered.set(id, one);
  const oldest = remembered.size > REMEMBERED ? remembered.keys().next().value : undefined;
  if (oldest !== undefined) remembered.delete(oldest);
}

function compute(
  book: Spreadsheet,
  columns: PlannedColumn[],
  cells: EngineCell[],
  engine: EngineCell[][],
): Evaluation {
  const values = evaluateCells(book.sheets.length, cells, engine.flat());
  const evaluation: Evaluation = new Map();
  let at = 0;
  columns.forEach((column, i) => {
    const own = values.slice(at, at + (engine[i]?.length ?? 0));
    at += own.length;
    if ("failed" in column) put(evaluation, column.cell, column.cell.row, 1, column.failed);
    rowsOf(column).forEach((row, k) => {
      const value = own[k];
      const computed: Computed = {
        ...(value === undefined ? {} : { value }),
        ...(value?.numberValue === undefined || row.numberFormat === undefined
          ? {}
          : { numberFormat: row.numberFormat }),
      };
      put(evaluation, column.cell, row.row, row.rows, computed);
    });
  });
  return evaluation;
}

function rowsOf(column: PlannedColumn): PlannedRow[] {
  return "failed" in column ? [] : column.rows;
}

function put(
  evaluation: Evaluation,
  cell: FormulaCell,
  from: number,
  count: number,
  computed: Computed,
): void {
  const { sheetId } = cell.sheet.properties;
  const rows = evaluation.get(sheetId) ?? [];
  evaluation.set(sheetId, rows);
  for (let row = from; row < from + count; row++) {
    while (rows.length <= row) rows.push(undefined);
    const cells: (Computed | undefined)[] = rows[row] ?? [];
    rows[row] = cells;
    while (cells.length < cell.column) cells.push(undefined);
    cells[cell.column] = computed;
  }
}

/** The typed cells that the formulas read, by whole columns. */
function inputsOf(book: Spreadsheet, columns: PlannedColumn[]): EngineCell[] {
  const wanted = new Map<Sheet, [number, number][]>();
  for (const column of columns)
    for (const reference of "failed" in column ? [] : column.reads) {
      const sheet = meantSheet(book, column.cell.sheet, reference);
      if (sheet !== undefined) wanted.set(sheet, [...(wanted.get(sheet) ?? []), columnsOf(reference)]);
    }
  return [...wanted].flatMap(([sheet, spans]) => cellsOf(sheet, book.sheets.indexOf(sheet), spans));
}

function columnsOf({ from, to }: Reference): [number, number] {
  const first = from.column ?? 0;
  return [first, to === undefined ? first : (to.column ?? Number.POSITIVE_INFINITY)];
}

function cellsOf(sheet: Sheet, number: number, spans: [number, number][]): EngineCell[] {
  const cells: EngineCell[] = [];
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      const value = cell?.userEnteredValue;
      if (value === undefined || value.formulaValue !== undefined) return;
      if (spans.some(([first, last]) => c >= first && c <= last))
        cells.push({ sheet: number, row: r, column: c, input: engineInput(value) });
    });
  });
  return cells;
}
