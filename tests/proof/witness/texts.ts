import type { sheets_v4 } from "@googleapis/sheets";
import type { Workbook } from "../../../src/core/model/workbook.ts";

/** The rows of a tab as they show, without the header; blank cells are "". */
export type Rows = readonly (readonly string[])[];

/** The rows of the tab with a title; throws where there is none. */
export function rowsOf(workbook: Workbook, title: string): Rows {
  const tab = workbook.tabs.find((each) => each.title === title);
  if (!tab) throw new Error(`there is no tab ${title}`);
  return tab.rows.slice(1).map((row) => row.map(({ text }) => text));
}

/** The same of several tabs of a spreadsheet, by a reading that asks for the texts alone. */
export async function readTexts(
  client: sheets_v4.Sheets,
  spreadsheetId: string,
  titles: readonly string[],
): Promise<ReadonlyMap<string, Rows>> {
  const ranges = titles.map((title) => `'${title}'!A2:Z`);
  const { data } = await client.spreadsheets.values.batchGet({ spreadsheetId, ranges });
  return new Map(
    titles.map((title, index) => {
      const values: readonly unknown[][] = data.valueRanges?.[index]?.values ?? [];
      return [title, values.map((row) => row.map(String))];
    }),
  );
}

/** What stands more than once in a list, each once. */
export function doubled(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((each, index) => list.indexOf(each) !== index))];
}
