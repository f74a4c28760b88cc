import { Temporal } from "temporal-polyfill";
import { planSync, type SyncMoment } from "../../src/app/plan-sync.ts";
import { readTracker } from "../../src/core/intake/read-tracker.ts";
import type { SyncPlan } from "../../src/core/model/plan.ts";
import type { Tracker } from "../../src/core/model/tracker.ts";
import type { Workbook } from "../../src/core/model/workbook.ts";
import { findChanges } from "../../src/core/versions/find-changes.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import { applyWrites } from "./apply-writes.ts";

const monday = "2025-03-10T09:00:00Z";

/** The tracker in a workbook that should read as one. */
export function trackerIn(workbook: Workbook): Tracker {
  const reading = readTracker(workbook);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.tracker;
}

/** The plan of a sync of this workbook, on a Monday morning in March 2025 unless told otherwise. */
export function planFor(
  workbook: Workbook,
  moment: Partial<SyncMoment> & { readonly at?: string } = {},
): SyncPlan {
  const tracker = trackerIn(workbook);
  const history = historyOf(tracker);
  const { at = monday, ...rest } = moment;
  return planSync(tracker, history, findChanges(history.stamped, history.current), {
    now: Temporal.Instant.from(at),
    settleMinutes: 10,
    stampNow: false,
    editors: [],
    nonce: "nonce",
    ...rest,
  });
}

/** The workbook after its plan; throws when the fence refuses the write. */
export function synced(workbook: Workbook, moment: Parameters<typeof planFor>[1] = {}): Workbook {
  const after = applyWrites(workbook, planFor(workbook, moment).writes);
  if (!after) throw new Error("the fence refused the write");
  return after;
}
