import { columnName, quoteTitle } from "../grid/a1.ts";
import type { Area } from "../grid/area.ts";
import { areaName, placesIn } from "../grid/area.ts";
import { ask } from "../server/ask.ts";
import type { Book } from "./book.ts";
import { followRows } from "./follow-rows.ts";
import { type Edit, moveEdit, type Rows, rowRange, rowsToKeep, undo } from "./history.ts";
import { cellAt, rangeOfArea, type Tab, usedRows } from "./tab.ts";
import type { You } from "./you.ts";

/** What was typed or pasted into an area of a tab. */
export type Typed = {
  readonly tab: string;
  readonly area: Area;
  readonly rows: readonly (readonly string[])[];
};

/** What undoing came to: done, done but for some cells, or nothing. */
export type UndoOutcome = "done" | "nothing" | "changed since" | { readonly left: number };

/** Writes to the sheet in the name of who edits, and remembers how to undo it. All throw AskError. */
export type Edits = {
  readonly type: (typed: Typed) => Promise<void>;
  readonly insertRows: (tab: Tab, at: number, count: number) => Promise<void>;
  readonly deleteRows: (tab: Tab, at: number, count: number) => Promise<void>;
  readonly sortRows: (tab: Tab, column: number, descending: boolean) => Promise<void>;
  readonly setWidth: (tab: Tab, column: number, pixels: number) => Promise<void>;
  readonly undo: () => Promise<UndoOutcome>;
  readonly redo: () => Promise<UndoOutcome>;
};

type TypedReply = {
  readonly responses: readonly {
    readonly updatedData?: { readonly values?: readonly (readonly (string | number | boolean)[])[] };
  }[];
};

type KeptReply = {
  readonly sheets: readonly {
    readonly data: readonly { readonly rowData?: readonly { readonly values?: Rows[number] }[] }[];
  }[];
};

/** What the edits stand on: the book, who edits, and what can be undone and done again. */
type Desk = {
  readonly book: Book;
  readonly you: You;
  readonly url: string;
  readonly done: Edit[];
  readonly undone: Edit[];
};

export function createEdits(book: Book, you: You): Edits {
  const url = `/google/v4/spreadsheets/${book.spreadsheetId}`;
  const desk: Desk = { book, you, url, done: [], undone: [] };
  book.listen(({ before, after }) => {
    const rowNow = followRows(before, after);
    for (const edits of [desk.done, desk.undone])
      for (const [index, edit] of edits.entries())
        if (edit.tab === after.title) edits[index] = moveEdit(edit, rowNow);
  });
  let last: Promise<unknown> = Promise.resolve();
  // one at a time: an undo waits for the edit that it takes back
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = last.then(work, work);
    last = next;
    return next;
  }
  return {
    type: (typed) => inTurn(() => type(desk, typed)),
    insertRows: (tab, at, count) => inTurn(() => insertRows(desk, tab, at, count)),
    deleteRows: (tab, at, count) => inTurn(() => deleteRows(desk, tab, at, count)),
    sortRows: (tab, column, descending) => inTurn(() => sortRows(desk, tab, column, descending)),
    setWidth: (tab, column, pixelSize) => inTurn(() => setWidth(desk, tab, column, pixelSize)),
    undo: () => inTurn(() => turn(desk, desk.done, desk.undone)),
    redo: () => inTurn(() => turn(desk, desk.undone, desk.done)),
  };
}

function remember({ done, undone }: Desk, edit: Edit): void {
  done.push(edit);
  undone.length = 0;
}

async function batch({ book, you, url }: Desk, requests: readonly object[]): Promise<void> {
  await ask(`${url}:batchUpdate`, { body: { requests }, who: you.email() });
  // the rows have moved by the time the edit is remembered
  await book.refresh(you.email());
}

/** Writes as if it were typed, so that a date becomes a date, and remembers what the sheet made of it. */
async function type(desk: Desk, { tab: title, area, rows }: Typed): Promise<void> {
  const { book, you, url } = desk;
  const tab = book.tab(title);
  if (!tab) return;
  const before = placesIn(area).map((place) => ({ place, value: cellAt(tab, place).userEnteredValue }));
  const range = `${quoteTitle(title)}!${areaName(area)}`;
  const reply = await ask<TypedReply>(`${url}/values:batchUpdate`, {
    who: you.email(),
    body: {
      valueInputOption: "USER_ENTERED",
      data: [{ range, values: rows }],
      includeValuesInResponse: true,
      responseValueRenderOption: "FORMULA",
    },
  });
  const values = reply.responses[0]?.updatedData?.values ?? [];
  const cells = before.map(({ place, value }) => ({
    ...place,
    before: value,
    after: values[place.row - area.top]?.[place.column - area.left] ?? "",
  }));
  remember(desk, { kind: "cells", tab: title, cells });
}

/** Rows with all that is needed to put them back. */
async function keep({ you, url }: Desk, tab: Tab, at: number, count: number): Promise<Rows> {
  const right = columnName(tab.size.columns - 1);
  const range = `${quoteTitle(tab.title)}!A${at + 1}:${right}${at + count}`;
  const query = new URLSearchParams([
    ["ranges", range],
    ["fields", rowsToKeep],
  ]);
  const kept = await ask<KeptReply>(`${url}?${query}`, { who: you.email() });
  const rows = kept.sheets[0]?.data[0]?.rowData ?? [];
  return Array.from({ length: count }, (_, index) => rows[index]?.values ?? []);
}

async function insertRows(desk: Desk, tab: Tab, at: number, count: number): Promise<void> {
  const inheritFromBefore = at > tab.frozen.rows;
  await batch(desk, [{ insertDimension: { range: rowRange(tab, at, count), inheritFromBefore } }]);
  remember(desk, { kind: "insert", tab: tab.title, at, rows: await keep(desk, tab, at, count) });
}

async function deleteRows(desk: Desk, tab: Tab, at: number, count: number): Promise<void> {
  const rows = await keep(desk, tab, at, count);
  await batch(desk, [{ deleteDimension: { range: rowRange(tab, at, count) } }]);
  remember(desk, { kind: "delete", tab: tab.title, at, rows });
}

async function sortRows(desk: Desk, tab: Tab, column: number, descending: boolean): Promise<void> {
  const at = tab.frozen.rows;
  const count = usedRows(tab) - at;
  if (count < 2) return;
  const area = { top: at, left: 0, bottom: at + count, right: tab.size.columns };
  const before = await keep(desk, tab, at, count);
  const sortSpecs = [{ dimensionIndex: column, sortOrder: descending ? "DESCENDING" : "ASCENDING" }];
  await batch(desk, [{ sortRange: { range: rangeOfArea(tab, area), sortSpecs } }]);
  remember(desk, { kind: "reorder", tab: tab.title, at, before, after: await keep(desk, tab, at, count) });
}

async function setWidth(desk: Desk, tab: Tab, column: number, pixelSize: number): Promise<void> {
  const range = { sheetId: tab.id, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 };
  const request = { range, properties: { pixelSize }, fields: "pixelSize" };
  await batch(desk, [{ updateDimensionProperties: request }]);
}

async function turn(desk: Desk, from: Edit[], to: Edit[]): Promise<UndoOutcome> {
  if (from.length === 0) return "nothing";
  // read first, so that the edit knows where its rows are now
  await desk.book.refresh();
  const edit = from.pop();
  const tab = edit && desk.book.tab(edit.tab);
  const undoing = tab ? undo(edit, tab) : null;
  if (!undoing) return "changed since";
  await batch(desk, undoing.requests);
  to.push(undoing.inverse);
  return undoing.left === 0 ? "done" : { left: undoing.left };
}
