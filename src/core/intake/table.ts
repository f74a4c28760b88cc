import type { PlacedCell } from "../model/tracker.ts";
import { type Cell, emptyCell, type Tab } from "../model/workbook.ts";
import { a1 } from "./a1.ts";
import type { Layout } from "./find-columns.ts";
import { tidyRuns } from "./tidy-runs.ts";
import { tidyText } from "./tidy-text.ts";

/** A row of a table with its cells by header; `row` is zero-based. */
export type TableRow<Column extends string> = {
  readonly row: number;
  readonly cells: Readonly<Record<Column, PlacedCell>>;
};

/** The cell of a tab with its text tidied; outside the grid it is empty. */
function placedCell(tab: Tab, row: number, column: number, cell: Cell | undefined): PlacedCell {
  const found = cell ?? tab.rows[row]?.[column] ?? emptyCell;
  const { runs, ...plain } = found;
  const tidied = tidyRuns(found.text, runs ?? []);
  return {
    ...plain,
    text: tidyText(found.text),
    ...(tidied.length === 0 ? {} : { runs: tidied }),
    a1: a1(row, column),
  };
}

/**
 * The filled rows below the header row. Blank rows are skipped; a row counts as filled when one of the
 * `wanted` columns other than Checks (a formula) has text. `merged` gives the value of a merged area to each of its cells.
 */
export function tableRows<Column extends string>(
  tab: Tab,
  layout: Layout<Column>,
  wanted: readonly Column[],
  merged: ReadonlyMap<string, Cell> = new Map(),
): readonly TableRow<Column>[] {
  const rows: TableRow<Column>[] = [];
  for (let row = layout.headerRow + 1; row < tab.rows.length; row += 1) {
    const cells = Object.fromEntries(
      wanted.map((header) => {
        const column = layout.columns[header];
        if (column === undefined) return [header, { ...emptyCell, a1: a1(row, 0) }];
        return [header, placedCell(tab, row, column, merged.get(`${row},${column}`))];
      }),
    ) as Record<Column, PlacedCell>;
    if (wanted.some((header) => header !== "Checks" && cells[header].text !== "")) rows.push({ row, cells });
  }
  return rows;
}

/** The cells that a merge hides, each with the value that the merged area shows. */
export function mergedValues(tab: Tab): ReadonlyMap<string, Cell> {
  const values = new Map<string, Cell>();
  for (const merge of tab.merges) {
    const anchor = tab.rows[merge.startRow]?.[merge.startColumn];
    if (!anchor) continue;
    const endRow = Math.min(merge.endRow, tab.rows.length);
    for (let row = merge.startRow; row < endRow; row += 1)
      for (let column = merge.startColumn; column < merge.endColumn; column += 1)
        values.set(`${row},${column}`, anchor);
  }
  return values;
}
