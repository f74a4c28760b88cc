import { responseColumns } from "../model/tabs.ts";
import type { Recommendation, Ref } from "../model/tracker.ts";
import { Answer, Progress } from "../model/vocabulary.ts";
import type { Tab } from "../model/workbook.ts";
import { findColumns } from "./find-columns.ts";
import type { Problem } from "./problem.ts";
import { readChoice } from "./read-choice.ts";
import { readDate } from "./read-date.ts";
import { readRef, refLabel } from "./read-ref.ts";
import { mergedValues, type TableRow, tableRows } from "./table.ts";

type ResponseRow = TableRow<(typeof responseColumns)[number]>;

/** Reads the Response tab, row by row, in the order of the sheet. */
export function readRecommendations(tab: Tab): {
  readonly recommendations: readonly Recommendation[];
  readonly problems: readonly Problem[];
} {
  const { layout, problems } = findColumns(tab, responseColumns, ["Checks"]);
  const merged = mergedValues(tab);
  const mergedRows = rowsOfMerges(tab);
  const rows = tableRows(tab, layout, responseColumns, merged);
  const withParts = new Set(rows.flatMap(({ cells }) => partNumber(readRef(cells.Ref.text))));
  const recommendations = rows.map((row) => recommendationOf(row, withParts, mergedRows.has(row.row)));
  return { recommendations, problems };
}

function recommendationOf(
  { row, cells }: ResponseRow,
  withParts: ReadonlySet<number>,
  merged: boolean,
): Recommendation {
  const ref = readRef(cells.Ref.text);
  return {
    row: row + 1,
    ref,
    label: ref ? refLabel(ref) : cells.Ref.text || `row ${row + 1}`,
    isStem: ref !== null && ref.letter === "" && withParts.has(ref.number),
    cells,
    agreed: readChoice(cells.Agreed.text, Answer.options),
    progress: readChoice(cells.Progress.text, Progress.options),
    actionDue: readDate(cells["Action due"]),
    merged,
  };
}

function partNumber(ref: Ref | null): readonly number[] {
  return ref && ref.letter !== "" ? [ref.number] : [];
}

function rowsOfMerges(tab: Tab): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of tab.merges)
    for (let row = merge.startRow; row < Math.min(merge.endRow, tab.rows.length); row += 1) rows.add(row);
  return rows;
}
