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

export function createEdits(book: Book, you: You): Edits {
  const url = `/google/v4/spreadsheets/${book.spreadsheetId}`;
  const done: Edit[] = [];
  const undone: Edit[] = [];

  book.listen(({ before, after }) => {
    const rowNow = followRows(before, after);
    for (const edits of [done, undone])
      edits.splice(
        0,
        edits.length,
        ...edits.map((edit) => (edit.tab === after.title ? moveEdit(edit, rowNow) : edit)),
      );
  });

  function remember(edit: Edit): void {
    done.push(edit);
    undone.length = 0;
  }

  async function batch(requests: readonly object[]): Promise<void> {
    await ask(`${url}:batchUpdate`, { body: { requests }, who: you.email() });
    // the rows have moved by the time the edit is remembered
    await book.refresh(you.email());
  }

  async function type({ tab: title, area, rows }: Typed): Promise<void> {
    const tab = book.tab(title);
    if (!tab) return;
    const before = placesIn(area).map((place) => ({ place, value: cellAt(tab, place).userEnteredValue }));
    const query = "includeValuesInResponse=true&responseValueRenderOption=FORMULA";
    const reply = await ask<TypedReply>(`${url}/values:batchUpdate?${query}`, {
      who: you.email(),
      body: {
        valueInputOption: "USER_ENTERED",
        data: [{ range: `${quoteTitle(title)}!${areaName(area)}`, values: rows }],
      },
    });
    const values = reply.responses[0]?.updatedData?.values ?? [];
    const cells = before.map(({ place, value }) => ({
      ...place,
      before: value,
      after: values[place.row - area.top]?.[place.column - area.left] ?? "",
    }));
    remember({ kind: "cells", tab: title, cells });
  }

  async function keep(tab: Tab, at: number, count: number): Promise<Rows> {
    const right = columnName(tab.size.columns - 1);
    const range = `${quoteTitle(tab.title)}!A${at + 1}:${right}${at + count}`;
    const query = new URLSearchParams([
      ["ranges", range],
      ["fields", rowsToKeep],
    ]);
    type Kept = {
      readonly sheets: readonly {
        readonly data: readonly { readonly rowData?: readonly { readonly values?: Rows[number] }[] }[];
      }[];
    };
    const kept = await ask<Kept>(`${url}?${query}`, { who: you.email() });
    const rows = kept.sheets[0]?.data[0]?.rowData ?? [];
    return Array.from({ length: count }, (_, index) => rows[index]?.values ?? []);
  }

  async function turn(from: Edit[], to: Edit[]): Promise<UndoOutcome> {
    const edit = from.pop();
    if (!edit) return "nothing";
    await book.refresh();
    const tab = book.tab(edit.tab);
    const undoing = tab ? undo(edit, tab) : null;
    if (!undoing) return "changed since";
    await batch(undoing.requests);
    to.push(undoing.inverse);
    return undoing.left === 0 ? "done" : { left: undoing.left };
  }

  return {
    type,
    insertRows: async (tab, at, count) => {
      await batch([
        { insertDimension: { range: rowRange(tab, at, count), inheritFromBefore: at > tab.frozen.rows } },
      ]);
      remember({ kind: "insert", tab: tab.title, at, rows: await keep(tab, at, count) });
    },
    deleteRows: async (tab, at, count) => {
      const rows = await keep(tab, at, count);
      await batch([{ deleteDimension: { range: rowRange(tab, at, count) } }]);
      remember({ kind: "delete", tab: tab.title, at, rows });
    },
    sortRows: async (tab, column, descending) => {
      const at = tab.frozen.rows;
      const count = usedRows(tab) - at;
      if (count < 2) return;
      const area = { top: at, left: 0, bottom: at + count, right: tab.size.columns };
      const before = await keep(tab, at, count);
      const sortSpecs = [{ dimensionIndex: column, sortOrder: descending ? "DESCENDING" : "ASCENDING" }];
      await batch([{ sortRange: { range: rangeOfArea(tab, area), sortSpecs } }]);
      remember({ kind: "reorder", tab: tab.title, at, before, after: await keep(tab, at, count) });
    },
    setWidth: (tab, column, pixelSize) =>
      batch([
        {
          updateDimensionProperties: {
            range: { sheetId: tab.id, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 },
            properties: { pixelSize },
            fields: "pixelSize",
          },
        },
      ]),
    undo: () => turn(done, undone),
    redo: () => turn(undone, done),
  };
}
