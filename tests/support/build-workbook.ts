import {
  baselineColumns,
  changeLogColumns,
  checksColumns,
  type InquiryFact,
  inquiryColumns,
  type PeopleColumn,
  pendingColumns,
  peopleColumns,
  publishedColumns,
  type ResponseColumn,
  remindersColumns,
  responseColumns,
  tabTitles,
  type VersionControlColumn,
  versionControlColumns,
} from "../../src/core/model/tabs.ts";
import type { Cell, Merge, Tab, Workbook } from "../../src/core/model/workbook.ts";

/** What a cell of a built workbook may be: its text, or the whole cell. */
export type CellSpec = string | Cell;

/** A workbook in a few words; what is not named is as in a well-kept, empty tracker. */
export type WorkbookSpec = {
  readonly inquiry?: Readonly<Partial<Record<InquiryFact, CellSpec>>>;
  readonly response?: readonly Readonly<Partial<Record<ResponseColumn, CellSpec>>>[];
  readonly responseHeaders?: readonly string[];
  readonly responseMerges?: readonly Merge[];
  readonly people?: readonly Readonly<Partial<Record<PeopleColumn, CellSpec>>>[];
  readonly versionControl?: readonly Readonly<Partial<Record<VersionControlColumn, CellSpec>>>[];
};

const usualFacts: Readonly<Partial<Record<InquiryFact, string>>> = {
  "Inquiry title": "Safer Cycling Routes",
  "Select committee": "Environment Select Committee",
  "Committee chair": "Cllr Jo Field",
  "Responding body": "Westmere Council",
  Recipient: "Executive",
  "Report received": "3 March 2025",
  "Lead Cabinet Member": "Cllr Ada Marsh",
  "Lead senior officer": "Ben Okafor",
  Status: "Draft",
  Publish: "No",
  Contact: "scrutiny@westmere.example",
};

/** Builds a workbook as one read would bring it. */
export function buildWorkbook(spec: WorkbookSpec = {}): Workbook {
  const facts = Object.entries({ ...usualFacts, ...spec.inquiry });
  const tabs: readonly Tab[] = [
    tab(0, tabTitles.inquiry, [inquiryColumns, ...facts]),
    {
      ...tab(1, tabTitles.response, table(spec.responseHeaders ?? responseColumns, spec.response ?? [])),
      merges: spec.responseMerges ?? [],
    },
    tab(2, tabTitles.versionControl, table(versionControlColumns, spec.versionControl ?? [])),
    tab(3, tabTitles.people, table(peopleColumns, spec.people ?? [])),
    tab(4, tabTitles.checks, [checksColumns]),
    tab(5, tabTitles.changeLog, [changeLogColumns]),
    tab(6, tabTitles.reminders, [remindersColumns]),
    tab(7, tabTitles.published, [publishedColumns]),
    tab(8, tabTitles.baseline, [[...baselineColumns, "", ...pendingColumns]]),
  ];
  return { id: "built-workbook-0000000000", title: "A built tracker", tabs, fences: [] };
}

/** One tab of rows of texts or cells. */
export function tab(id: number, title: string, rows: readonly (readonly CellSpec[])[]): Tab {
  return { id, title, gridRows: 1000, rows: rows.map((row) => row.map(cell)), merges: [] };
}

function table(
  headers: readonly string[],
  rows: readonly Readonly<Partial<Record<string, CellSpec>>>[],
): readonly (readonly CellSpec[])[] {
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
}

function cell(spec: CellSpec): Cell {
  return typeof spec === "string" ? { text: spec, links: [] } : spec;
}
