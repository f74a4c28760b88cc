import type { Place } from "../grid/a1.ts";
import type { CellData, ExtendedValue } from "./resource.ts";
import { cellAt, enteredIn, rangeOfArea, type Tab } from "./tab.ts";

type Entered = string | number | boolean;

/** One cell of an edit: what it held before, and what the edit left in it. */
export type CellEdit = Place & { readonly before: ExtendedValue | undefined; readonly after: Entered };

/** An edit of one's own that can be undone. Rows are told with what they held. */
export type Edit =
  | { readonly kind: "cells"; readonly tab: string; readonly cells: readonly CellEdit[] }
  | { readonly kind: "insert" | "delete"; readonly tab: string; readonly at: number; readonly rows: Rows }
  | {
      readonly kind: "reorder";
      readonly tab: string;
      readonly at: number;
      readonly before: Rows;
      readonly after: Rows;
    };

export type Rows = readonly (readonly CellData[])[];

/** What undoing an edit takes: the requests, and the edit that undoes the undoing. `left`: cells left alone. */
export type Undoing = {
  readonly requests: readonly object[];
  readonly inverse: Edit;
  readonly left: number;
};

const rowFields = "userEnteredValue,userEnteredFormat,note,dataValidation";

/**
 * How to undo an edit in a tab as it stands now. What somebody else has changed since is left alone: a cell by
 * itself, and rows as a whole, for half of them would make no sense. Null when nothing is left to undo.
 */
export function undo(edit: Edit, tab: Tab): Undoing | null {
  switch (edit.kind) {
    case "cells":
      return undoCells(edit, tab);
    case "insert":
      if (!standsAt(tab, edit.at, edit.rows)) return null;
      return { requests: [removeRows(tab, edit)], inverse: { ...edit, kind: "delete" }, left: 0 };
    case "delete":
      return { requests: putBackRows(tab, edit), inverse: { ...edit, kind: "insert" }, left: 0 };
    case "reorder": {
      if (!standsAt(tab, edit.at, edit.after)) return null;
      const inverse = { ...edit, before: edit.after, after: edit.before };
      return { requests: [writeRows(tab, edit.at, edit.before)], inverse, left: 0 };
    }
  }
}

function undoCells(edit: Extract<Edit, { kind: "cells" }>, tab: Tab): Undoing | null {
  const still = edit.cells.filter((cell) => enteredIn(cellAt(tab, cell)) === cell.after);
  if (still.length === 0) return null;
  const requests = still.map(({ row, column, before }) => ({
    updateCells: {
      start: { sheetId: tab.id, rowIndex: row, columnIndex: column },
      rows: [{ values: [before === undefined ? {} : { userEnteredValue: before }] }],
      fields: "userEnteredValue",
    },
  }));
  const cells = still.map(({ row, column, before }) => ({
    row,
    column,
    before: cellAt(tab, { row, column }).userEnteredValue,
    after: enteredIn(before === undefined ? {} : { userEnteredValue: before }),
  }));
  return { requests, inverse: { ...edit, cells }, left: edit.cells.length - still.length };
}

/** The edit where its rows are now. */
export function moveEdit(edit: Edit, rowNow: (row: number) => number): Edit {
  if (edit.kind !== "cells") return { ...edit, at: rowNow(edit.at) };
  return { ...edit, cells: edit.cells.map((cell) => ({ ...cell, row: rowNow(cell.row) })) };
}

function standsAt(tab: Tab, at: number, rows: Rows): boolean {
  return rows.every((cells, index) =>
    Array.from({ length: tab.size.columns }, (_, column) => column).every(
      (column) => enteredIn(cellAt(tab, { row: at + index, column })) === enteredIn(cells[column] ?? {}),
    ),
  );
}

function removeRows(tab: Tab, { at, rows }: { readonly at: number; readonly rows: Rows }): object {
  return { deleteDimension: { range: rowRange(tab, at, rows.length) } };
}

function putBackRows(
  tab: Tab,
  { at, rows }: { readonly at: number; readonly rows: Rows },
): readonly object[] {
  const inheritFromBefore = at > tab.frozen.rows;
  return [
    { insertDimension: { range: rowRange(tab, at, rows.length), inheritFromBefore } },
    writeRows(tab, at, rows),
  ];
}

/** A range of whole rows, for the requests about dimensions. */
export function rowRange(tab: Tab, at: number, count: number): object {
  return { sheetId: tab.id, dimension: "ROWS", startIndex: at, endIndex: at + count };
}

function writeRows(tab: Tab, at: number, rows: Rows): object {
  const area = { top: at, left: 0, bottom: at + rows.length, right: tab.size.columns };
  return {
    updateCells: {
      range: rangeOfArea(tab, area),
      rows: rows.map((cells) => ({ values: cells })),
      fields: rowFields,
    },
  };
}

/** The cells of rows with all that is needed to put them back; to be asked for with `rowFields`. */
export const rowsToKeep = `sheets(data(rowData(values(${rowFields}))))`;
