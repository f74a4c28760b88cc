import type { Workbook } from "../../../src/core/model/workbook.ts";

/** The rows of a tab as they show, without the header; blank cells are "". */
export type Rows = readonly (readonly string[])[];

/** The rows of the tab with a title; throws where there is none. */
export function rowsOf(workbook: Workbook, title: string): Rows {
  const tab = workbook.tabs.find((each) => each.title === title);
  if (!tab) throw new Error(`there is no tab ${title}`);
  return tab.rows.slice(1).map((row) => row.map(({ text }) => text));
}

/** What stands more than once in a list, each once. */
export function doubled(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((each, index) => list.indexOf(each) !== index))];
}
