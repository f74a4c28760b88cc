import type { Formatting } from "./formatting.ts";

/** A link in a cell: where it points and the words that carry it. */
export type Link = { readonly text: string; readonly url: string };

/**
 * One cell as people see it.
 * `text` is what the cell shows (line breaks as "\n"); `links` are all that it leads to, chips too; `runs`
 * are the bold, italic and linked stretches of the text, left out where there are none; `serial` is set for
 * numbers and dates (days since 30 December 1899); `error` is the text of a formula error such as "#REF!".
 */
export type Cell = {
  readonly text: string;
  readonly links: readonly Link[];
  readonly runs?: Formatting;
  readonly serial?: number;
  readonly formula?: string;
  readonly error?: string;
};

/** A merged area, zero-based, ends excluded. */
export type Merge = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

/** One tab: `rows[0]` is row 1 of the sheet. Rows may be ragged, and end with the last filled one. */
export type Tab = {
  readonly id: number;
  readonly title: string;
  /** How many rows the grid has, filled or not. */
  readonly gridRows: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
};

/** The mark that a stamped version leaves on the spreadsheet: see docs/decisions/0003. */
export type Fence = { readonly id: number; readonly nonce: string };

/** The whole spreadsheet as one read brings it. */
export type Workbook = {
  readonly id: string;
  readonly title: string;
  readonly tabs: readonly Tab[];
  readonly fences: readonly Fence[];
};

export const emptyCell: Cell = { text: "", links: [] };
