import type { PublishedRow } from "../model/history.ts";
import type { Grow, Overwrite } from "../model/plan.ts";
import type { Tracker } from "../model/tracker.ts";

/**
 * The writes that note in the Published tab that a version went out. The row has a place of its own, below the
 * last one that was read: two writers whom Google lets through at the same moment write the same cells, and what
 * one of them overwrites of another's, that other's next run notes again.
 */
export function writePublished(tracker: Tracker, row: PublishedRow): readonly (Grow | Overwrite)[] {
  const { id: tabId, filledRows, gridRows } = tracker.places.published;
  const { version, address, digest, at } = row;
  const cells = [version, address, digest, at];
  const fits = filledRows < gridRows;
  return [
    ...(fits ? [] : [{ kind: "grow", tabId, rows: 1 } as const]),
    { kind: "overwrite", tabId, row: filledRows, column: 0, rows: [cells] },
  ];
}
