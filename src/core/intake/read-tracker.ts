import { type TabName, tabTitles, versionControlColumns } from "../model/tabs.ts";
import type { TabPlace, Tracker } from "../model/tracker.ts";
import type { Tab, Workbook } from "../model/workbook.ts";
import { findColumns } from "./find-columns.ts";
import { findTabs } from "./find-tabs.ts";
import type { Problem } from "./problem.ts";
import {
  readBaseline,
  readChangeLog,
  readPending,
  readPublished,
  readStanding,
} from "./read-automation-tabs.ts";
import { readDate } from "./read-date.ts";
import { readInquiry } from "./read-inquiry.ts";
import { readPeople } from "./read-people.ts";
import { readRecommendations } from "./read-recommendations.ts";
import { tableRows } from "./table.ts";

/** A tracker, or every reason why the spreadsheet cannot be read as one. */
export type Reading =
  | { readonly ok: true; readonly tracker: Tracker }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a workbook as a response tracker. Tabs and headers are found by name; whatever stands in the cells
 * is accepted, and the checks speak about it. Never throws for what people typed.
 */
export function readTracker(workbook: Workbook): Reading {
  const found = findTabs(workbook);
  if ("problems" in found) return { ok: false, problems: found.problems };
  const { tabs } = found;
  const { inquiry, problems: inquiryProblems } = readInquiry(tabs.inquiry);
  const { recommendations, problems: responseProblems } = readRecommendations(tabs.response);
  const { people, problems: peopleProblems } = readPeople(tabs.people);
  const { versions, versionColumns, problems: versionProblems } = readVersionControl(tabs.versionControl);
  const problems = [...inquiryProblems, ...responseProblems, ...peopleProblems, ...versionProblems];
  if (problems.length > 0) return { ok: false, problems };
  const tracker: Tracker = {
    spreadsheetId: workbook.id,
    title: workbook.title,
    places: placesOf(tabs),
    inquiry,
    recommendations,
    people,
    versions,
    versionColumns,
    standing: readStanding(tabs.checks),
    changeLog: readChangeLog(tabs.changeLog),
    published: readPublished(tabs.published),
    baseline: readBaseline(tabs.baseline),
    pending: readPending(tabs.baseline),
    fences: workbook.fences,
  };
  return { ok: true, tracker };
}

function readVersionControl(
  tab: Tab,
): Pick<Tracker, "versions" | "versionColumns"> & { problems: readonly Problem[] } {
  const { layout, problems } = findColumns(tab, versionControlColumns);
  const versions = tableRows(tab, layout, versionControlColumns).map(({ row, cells }) => ({
    row: row + 1,
    number: cells["Version No."].text,
    changes: cells.Changes.text,
    author: cells["Name of response author"].text,
    date: readDate(cells.Date),
    cells,
  }));
  const headers = Array.from({ length: layout.width }, (_, column) => {
    return versionControlColumns.find((header) => layout.columns[header] === column) ?? "";
  });
  return { versions, versionColumns: headers, problems };
}

function placesOf(tabs: Readonly<Record<TabName, Tab>>): Readonly<Record<TabName, TabPlace>> {
  const names = Object.keys(tabTitles) as TabName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      { id: tabs[name].id, filledRows: filledRows(tabs[name]), gridRows: tabs[name].gridRows },
    ]),
  ) as Record<TabName, TabPlace>;
}

function filledRows(tab: Tab): number {
  return tab.rows.findLastIndex((cells) => cells.some((cell) => cell.text !== "")) + 1;
}
