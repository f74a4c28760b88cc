import type { Version } from "../core/model/history.ts";
import { historyOf } from "../core/versions/replay.ts";
import type { SheetPort } from "../ports/sheet.ts";
import { trackerOf } from "./read-for-sync.ts";
import { versionOfRow } from "./version-of-row.ts";

/** A tracker at a glance. Counts are of the rows that want an answer: recommendations and lettered parts. */
export type TrackerSummary = {
  readonly spreadsheetId: string;
  readonly inquiry: string;
  readonly committee: string;
  readonly status: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly progress: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<string, number>>;
  readonly versions: readonly Version[];
};

/** Sums a tracker up in one read; throws as `sync` does. */
export async function showTracker(spreadsheetId: string, sheet: SheetPort): Promise<TrackerSummary> {
  const { workbook } = await sheet.read(spreadsheetId);
  const tracker = trackerOf(workbook);
  const stamped = new Set(historyOf(tracker).versions);
  const rows = tracker.recommendations.filter((recommendation) => !recommendation.isStem);
  return {
    spreadsheetId,
    inquiry: tracker.inquiry.cells["Inquiry title"].text,
    committee: tracker.inquiry.cells["Select committee"].text,
    status: tracker.inquiry.status.text,
    answers: count(rows.map((row) => row.agreed.value ?? "without an answer")),
    progress: count(rows.map((row) => row.progress.value ?? "not stated")),
    findings: count(tracker.standing.map((row) => row.severity)),
    versions: tracker.versions.filter((version) => stamped.has(version.number)).map(versionOfRow),
  };
}

function count(names: readonly string[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(names, (name) => name);
  return Object.fromEntries([...groups].map(([name, some]) => [name, some.length]));
}
