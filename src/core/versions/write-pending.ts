import type { PendingState } from "../model/history.ts";
import { pendingColumns, pendingStartColumn, settlingField } from "../model/tabs.ts";
import type { Tracker } from "../model/tracker.ts";
import { overwriteRows, type TabWrite } from "./overwrite-rows.ts";

type PendingRow = readonly [ref: string, field: string, digest: string, by: string, since: string];

function rowsOf(pending: PendingState): readonly PendingRow[] {
  const { settling, changes } = pending;
  const first: readonly PendingRow[] = settling
    ? [["", settlingField, settling.digest, "", settling.since]]
    : [];
  return [
    ...first,
    ...changes.map(
      (change): PendingRow => [change.ref, change.field, change.digest, change.by, change.since],
    ),
  ];
}

/** The writes that make `_Baseline` say what waits; none when it already does. */
export function writePending(tracker: Tracker, pending: PendingState): readonly TabWrite[] {
  const rows = rowsOf(pending);
  const before = rowsOf(tracker.pending);
  if (JSON.stringify(rows) === JSON.stringify(before)) return [];
  return overwriteRows(
    tracker.places.baseline,
    pendingStartColumn,
    pendingColumns.length,
    rows,
    before.length,
  );
}
