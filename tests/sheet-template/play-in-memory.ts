import { Temporal } from "temporal-polyfill";
import type { Act, Edit, Step } from "../../sheet-template/example/edit.ts";
import { trackerTemplate } from "../../sheet-template/template.ts";
import type { WordedFinding } from "../../src/core/model/finding.ts";
import type { Version } from "../../src/core/model/history.ts";
import { tabTitles } from "../../src/core/model/tabs.ts";
import { emptyCell, type Tab, type Workbook } from "../../src/core/model/workbook.ts";
import { applyWrites } from "../support/apply-writes.ts";
import { planFor } from "../support/plan.ts";
import { soundTracker } from "./found-from.ts";

/** What a timeline leads to: what stood after each step, and every version that was stamped. */
export type Played = {
  readonly days: readonly { readonly at: string; readonly findings: readonly WordedFinding[] }[];
  readonly stamped: readonly Version[];
  readonly workbook: Workbook;
};

/** Plays a timeline on the template with the core alone: each step is synced at once, and when it has settled. */
export function playInMemory(acts: readonly Act[], { withSampleRow }: { withSampleRow: boolean }): Played {
  const { tabs, ...start } = soundTracker("tracker@automation.example", trackerTemplate({ withSampleRow }));
  let played: Played = { days: [], stamped: [], workbook: { ...start, tabs, fences: [] } };
  for (const step of acts.flatMap(({ steps }) => steps)) played = playStep(played, step);
  return played;
}

function playStep({ days, stamped, workbook }: Played, { at, by, edits }: Step): Played {
  const instant = Temporal.PlainDateTime.from(at).toZonedDateTime("Europe/London").toInstant();
  const edited = edits.reduce(applyEdit, workbook);
  const editors = edits.length > 0 ? [by] : [];
  const first = planFor(edited, { at: instant.toString(), editors });
  const seen = applied(edited, first.writes);
  const later = instant.add({ minutes: 11 }).toString();
  const second = planFor(seen, { at: later, editors: [] });
  return {
    days: [...days, { at, findings: second.findings }],
    stamped: [...stamped, ...[first.stamp, second.stamp].filter((stamp) => stamp !== null)],
    workbook: applied(seen, second.writes),
  };
}

function applied(workbook: Workbook, writes: Parameters<typeof applyWrites>[1]): Workbook {
  const after = applyWrites(workbook, writes);
  if (!after) throw new Error("the fence refused the write");
  return after;
}

function applyEdit(workbook: Workbook, edit: Edit): Workbook {
  const title = edit.kind === "fact" ? tabTitles.inquiry : tabTitles[edit.tab];
  const tabs = workbook.tabs.map((tab) => (tab.title === title ? editTab(tab, edit) : tab));
  return { ...workbook, tabs };
}

function editTab(tab: Tab, edit: Edit): Tab {
  switch (edit.kind) {
    case "fact":
      return typed(tab, rowOf(tab, "Name", edit.name), { Value: edit.value });
    case "set":
      return typed(tab, rowOf(tab, edit.find.column, edit.find.value), { [edit.column]: edit.value });
    case "add":
      return (edit.rows as readonly Readonly<Record<string, string>>[]).reduce(
        (grown, row) => typed(grown, grown.rows.length, row),
        tab,
      );
    case "delete": {
      const gone = rowOf(tab, edit.find.column, edit.find.value);
      return { ...tab, rows: tab.rows.filter((_, row) => row !== gone) };
    }
  }
}

function rowOf(tab: Tab, column: string, value: string): number {
  const row = tab.rows.findIndex((cells) => cells[columnOf(tab, column)]?.text === value);
  if (row < 0) throw new Error(`${tab.title} has no row whose ${column} is "${value}"`);
  return row;
}

function columnOf(tab: Tab, header: string): number {
  return tab.rows[0]?.findIndex(({ text }) => text === header) ?? -1;
}

function typed(tab: Tab, row: number, cells: Readonly<Record<string, string>>): Tab {
  const width = tab.rows[0]?.length ?? 0;
  const texts = new Map(Object.entries(cells).map(([header, text]) => [columnOf(tab, header), text]));
  const before = tab.rows[row] ?? [];
  const after = Array.from({ length: width }, (_, column) => {
    const text = texts.get(column);
    return text === undefined ? (before[column] ?? emptyCell) : { text, links: [] };
  });
  const rows = [...tab.rows];
  rows[row] = after;
  return { ...tab, rows };
}
