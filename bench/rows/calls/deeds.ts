import type { Workbook } from "../../../src/core/model/workbook.ts";

/** What a run did to one tab: the rows that it changed, by their places below the header, and those it added. */
export type Deeds = {
  readonly title: string;
  readonly changed: ReadonlyMap<number, readonly string[]>;
  readonly added: readonly (readonly string[])[];
};

/** What differs between two readings of a tracker, tab by tab. */
export function deedsBetween(before: Workbook, after: Workbook): readonly Deeds[] {
  return after.tabs.map(({ title, rows }) => {
    const old = textsOf(before.tabs.find((tab) => tab.title === title)?.rows ?? []).slice(1);
    const fresh = textsOf(rows).slice(1);
    const changed = fresh.slice(0, old.length).flatMap((cells, index): [number, readonly string[]][] => {
      return cells.join("\n") === old[index]?.join("\n") ? [] : [[index, cells]];
    });
    return { title, changed: new Map(changed), added: fresh.slice(old.length) };
  });
}

function textsOf(rows: Workbook["tabs"][number]["rows"]): readonly (readonly string[])[] {
  return rows.map((cells) => cells.map(({ text }) => text));
}
