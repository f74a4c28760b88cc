import { type Cell, emptyCell, type Tab } from "../../../../src/core/model/workbook.ts";

/** The texts of a tab's cells, from row 1, in the form in which the service reads tabs. */
export function asTab(title: string, rows: readonly (readonly string[])[]): Tab {
  const cells = rows.map((row) => row.map((text): Cell => ({ ...emptyCell, text })));
  return { id: 0, title, gridRows: rows.length, rows: cells, merges: [] };
}
