import { Temporal } from "temporal-polyfill";
import type { Change, Content, History, Version } from "../model/history.ts";
import type { CellValue } from "../model/plan.ts";
import { baselineColumns, changeLogColumns, type VersionControlColumn } from "../model/tabs.ts";
import type { Tracker } from "../model/tracker.ts";
import { entryKey } from "./content.ts";
import { applyChanges } from "./find-changes.ts";
import { overwriteRows, type TabWrite, writeAt } from "./overwrite-rows.ts";
import type { Stamp } from "./stamp.ts";

/** The writes of a stamp: a row of Version control, the rows of the Change log, the new `_Baseline`. */
export function writeStamp(
  tracker: Tracker,
  history: History,
  changes: readonly Change[],
  { version, logRows }: Stamp,
): readonly TabWrite[] {
  const { versionControl, changeLog } = tracker.places;
  const logged = logRows.map((row) => changeLogColumns.map((column) => cellOfLog(row, column)));
  return [
    { kind: "append", tabId: versionControl.id, rows: [versionRow(tracker, version)] },
    { kind: "append", tabId: changeLog.id, rows: logged },
    ...writeBaseline(tracker, history, changes),
  ];
}

function versionRow(tracker: Tracker, version: Version): readonly CellValue[] {
  const cells: Readonly<Record<VersionControlColumn, CellValue>> = {
    "Version No.": version.number,
    Changes: version.changes,
    "Name of response author": version.author,
    Date: Temporal.PlainDate.from(version.date),
  };
  return tracker.versionColumns.map((header) => (header === "" ? "" : cells[header]));
}

function cellOfLog(row: Stamp["logRows"][number], column: (typeof changeLogColumns)[number]): string {
  const cells = { Version: row.version, Ref: row.ref, Field: row.field, From: row.from, To: row.to };
  return { ...cells, By: row.by, At: row.at, Chain: row.chain }[column];
}

/**
 * Only the rows of `_Baseline` that differ are written, where they stand; new entries go below. When the
 * tab does not hold what the Change log says, all of it is written again.
 */
function writeBaseline(tracker: Tracker, history: History, changes: readonly Change[]): readonly TabWrite[] {
  const after = applyChanges(history.stamped, changes);
  if (!history.baselineHolds) return rewrite(tracker, after);
  const places = new Map(tracker.baseline.entries.map((entry) => [entryKey(entry), entry.row]));
  const place = tracker.places.baseline;
  const known = changes.flatMap((change) => {
    const row = places.get(entryKey(change));
    if (row === undefined) return [];
    return writeAt(place, row, 0, [[change.ref, change.field, change.to]]);
  });
  const fresh = changes.filter((change) => !places.has(entryKey(change)) && change.to !== "");
  const nextRow = Math.max(0, ...places.values()) + 1;
  return [
    ...known,
    ...writeAt(
      place,
      nextRow,
      0,
      fresh.map(({ ref, field, to }) => [ref, field, to]),
    ),
  ];
}

function rewrite(tracker: Tracker, after: Content): readonly TabWrite[] {
  const rows = [...after.values()].map(({ ref, field, value }) => [ref, field, value]);
  const before = Math.max(0, ...tracker.baseline.entries.map((entry) => entry.row));
  return overwriteRows(tracker.places.baseline, 0, baselineColumns.length, rows, before);
}
