import { displayText } from "../formats/display-text.ts";
import { evaluate } from "../formulas/evaluate.ts";
import type { Computed, Evaluation } from "../formulas/evaluation.ts";
import type { Cell, ExtendedValue } from "../model/cell.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { isStruct, type Struct } from "../model/struct.ts";
import { textWithChips } from "../runs/read-runs.ts";

/** A spreadsheet with its formulas evaluated at an instant. */
export type View = { book: Spreadsheet; evaluation: Evaluation };

/** Evaluates the formulas of a draft, which may still change. */
export function draftView(book: Spreadsheet, now: Date): View {
  return { book, evaluation: evaluate(book, now) };
}

const views = new WeakMap<Spreadsheet, { view: View; now: number | undefined }>();

/** Evaluates a kept spreadsheet, once; again only where a formula asks for the time and that has moved on. */
export function viewOf(book: Spreadsheet, now: Date): View {
  const known = views.get(book);
  if (known !== undefined && (known.now === undefined || known.now === now.getTime())) return known.view;
  const view = draftView(book, now);
  views.set(book, { view, now: asksForTime(book) ? now.getTime() : undefined });
  return view;
}

function asksForTime(book: Spreadsheet): boolean {
  return book.sheets.some(({ rows }) =>
    rows.some((cells) =>
      cells?.some((cell) => /\b(TODAY|NOW)\b/i.test(cell?.userEnteredValue?.formulaValue ?? "")),
    ),
  );
}

/** One cell as readers see it. */
export type SeenCell = {
  cell: Cell | undefined;
  effective: ExtendedValue | undefined;
  formatted: string | undefined;
  numberFormat: Struct | undefined;
};

/** What stands in a cell: typed, computed, or spilled into it. */
export function seeCell(view: View, sheet: Sheet, row: number, column: number): SeenCell {
  const cell = sheet.rows[row]?.[column];
  const computed = view.evaluation.get(sheet.properties.sheetId)?.[row]?.[column];
  const effective = computed === undefined ? typedValue(cell) : computed.value;
  const numberFormat = numberFormatOf(cell, computed);
  const formatted = displayText(effective, numberFormat, view.book.properties.locale);
  return { cell, effective, formatted, numberFormat };
}

// a chip shows more than the character that stands for it
function typedValue(cell: Cell | undefined): ExtendedValue | undefined {
  const typed = cell?.userEnteredValue;
  if (cell?.chipRuns === undefined || typed?.stringValue === undefined) return typed;
  return { stringValue: textWithChips(typed.stringValue, cell.chipRuns) };
}

function numberFormatOf(cell: Cell | undefined, computed: Computed | undefined): Struct | undefined {
  const own = cell?.userEnteredFormat?.numberFormat;
  return isStruct(own) ? own : computed?.numberFormat;
}

/** How far the used part of a sheet reaches, in rows and columns (exclusive). */
export function usedSize(view: View, sheet: Sheet): { rows: number; columns: number } {
  const computed = view.evaluation.get(sheet.properties.sheetId) ?? [];
  let columns = 0;
  for (const row of sheet.rows) columns = Math.max(columns, row?.length ?? 0);
  for (const row of computed) columns = Math.max(columns, row?.length ?? 0);
  return { rows: Math.max(sheet.rows.length, computed.length), columns };
}

/** How many columns of a row are used. */
export function usedColumns(view: View, sheet: Sheet, row: number): number {
  const computed = view.evaluation.get(sheet.properties.sheetId)?.[row]?.length ?? 0;
  return Math.max(sheet.rows[row]?.length ?? 0, computed);
}
