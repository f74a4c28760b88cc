import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { readTracker } from "../core/intake/read-tracker.ts";
import type { Change } from "../core/model/history.ts";
import type { SyncPlan } from "../core/model/plan.ts";
import type { Tracker } from "../core/model/tracker.ts";
import type { Workbook } from "../core/model/workbook.ts";
import { findChanges } from "../core/versions/find-changes.ts";
import { hasUnseenChanges, lastLook } from "../core/versions/pending.ts";
import { historyOf } from "../core/versions/replay.ts";
import { TrackerError } from "./errors.ts";
import { planSync } from "./plan-sync.ts";
import type { SyncPorts, SyncRequest, SyncSettings } from "./sync-job.ts";

/** More rows than any inquiry has: past this the sheet holds something else. */
const mostRecommendations = 2_000;

/** A tracker as one reading found it, and the sync that was planned from it. */
export type Seen = { readonly tracker: Tracker; readonly workbook: Workbook; readonly plan: SyncPlan };

/** Reads a tracker once and plans its sync. */
export async function readForSync(
  request: SyncRequest,
  ports: SyncPorts,
  settings: SyncSettings,
): Promise<Seen> {
  const { workbook, at } = await ports.sheet.read(request.spreadsheetId);
  const tracker = trackerOf(workbook);
  const history = historyOf(tracker);
  const changes = findChanges(history.stamped, history.current);
  const plan = planSync(tracker, history, changes, {
    now: at,
    settleMinutes: settings.settleMinutes,
    stampNow: request.stampNow ?? false,
    editors: await editorsOf(request, tracker, changes, ports),
    nonce: randomUUID().slice(0, 8),
  });
  return { tracker, workbook, plan };
}

/** The tracker in a workbook; throws TrackerError with every reason why there is none. */
export function trackerOf(workbook: Workbook): Tracker {
  const reading = readTracker(workbook);
  if (!reading.ok) {
    const messages = reading.problems.map((problem) => problem.message);
    throw new TrackerError("unreadable", reading.problems[0]?.code ?? "unreadable", messages.join("\n"));
  }
  const { length } = reading.tracker.recommendations;
  if (length <= mostRecommendations) return reading.tracker;
  throw new TrackerError(
    "unreadable",
    "too-many-rows",
    `The Response tab has ${length} filled rows; a tracker holds one inquiry, at most ${mostRecommendations} rows. Move what does not belong to it to another spreadsheet.`,
  );
}

/** Drive is asked who edited only when there is something that no earlier sync has seen. */
async function editorsOf(
  request: SyncRequest,
  tracker: Tracker,
  changes: readonly Change[],
  ports: SyncPorts,
): Promise<readonly string[]> {
  if (!hasUnseenChanges(tracker.pending, changes)) return [];
  if (request.editors !== undefined) return request.editors;
  const since = lastLook(tracker);
  return ports.editors.editorsSince(
    tracker.spreadsheetId,
    since === null ? null : Temporal.Instant.from(since),
  );
}
