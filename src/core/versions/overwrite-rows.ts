import type { Append, CellValue, Grow, Overwrite } from "../model/plan.ts";
import type { TabPlace } from "../model/tracker.ts";

export type TabWrite = Append | Overwrite | Grow;

/**
 * Puts rows below the header of a tab and blanks what is left of the `before` rows that stood there; the
 * grid grows first where they would not fit.
 */
export function overwriteRows(
  place: TabPlace,
  column: number,
  width: number,
  rows: readonly (readonly CellValue[])[],
  before: number,
): readonly TabWrite[] {
  const blank = Array.from({ length: width }, () => "");
  const blanks = Array.from({ length: Math.max(0, before - rows.length) }, () => blank);
  return writeAt(place, 1, column, [...rows, ...blanks]);
}

/** Puts rows at a place of a tab, from `row` (zero-based); the grid grows first where they would not fit. */
export function writeAt(
  place: TabPlace,
  row: number,
  column: number,
  rows: readonly (readonly CellValue[])[],
): readonly TabWrite[] {
  if (rows.length === 0) return [];
  const lacking = row + rows.length - place.gridRows;
  const grow: readonly TabWrite[] = lacking > 0 ? [{ kind: "grow", tabId: place.id, rows: lacking }] : [];
  return [...grow, { kind: "overwrite", tabId: place.id, row, column, rows }];
}
