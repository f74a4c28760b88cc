import { Temporal } from "temporal-polyfill";
import { runChecks } from "../core/checks/run-checks.ts";
import type { Change, History, PendingState } from "../core/model/history.ts";
import type { SyncPlan } from "../core/model/plan.ts";
import type { Tracker } from "../core/model/tracker.ts";
import { editorName } from "../core/versions/author.ts";
import { nextFence } from "../core/versions/fence.ts";
import type { TabWrite } from "../core/versions/overwrite-rows.ts";
import { settlesAt, updatePending } from "../core/versions/pending.ts";
import { makeStamp, type Stamp } from "../core/versions/stamp.ts";
import { whyHeld } from "../core/versions/why-held.ts";
import { compareFindings, writeChecks } from "../core/versions/write-checks.ts";
import { writePending } from "../core/versions/write-pending.ts";
import { writeStamp } from "../core/versions/write-stamp.ts";
import { versionOfRow } from "./version-of-row.ts";

/** What a plan hangs on besides the sheet itself. */
export type SyncMoment = {
  readonly now: Temporal.Instant;
  readonly settleMinutes: number;
  readonly stampNow: boolean;
  /** The addresses of those who made the changes that no earlier sync has seen. */
  readonly editors: readonly string[];
  readonly nonce: string;
};

const nothingPending: PendingState = { changes: [], settling: null };

/** Plans a sync: the same tracker, history and moment always give the same plan. */
export function planSync(
  tracker: Tracker,
  history: History,
  changes: readonly Change[],
  moment: SyncMoment,
): SyncPlan {
  const today = moment.now.toZonedDateTimeISO("Europe/London").toPlainDate();
  const compared = compareFindings(tracker, runChecks({ tracker, history, today }), today.toString());
  const editor = editorName(moment.editors, tracker.people);
  const pending = updatePending(tracker.pending, changes, history.current, editor, moment.now);
  const waiting = changes.length === 0 ? null : whyHeld(tracker, pending, moment);
  const stamp =
    changes.length > 0 && waiting === null ? makeStamp(tracker, history, changes, pending, moment.now) : null;
  const cells: readonly TabWrite[] = [
    ...writeChecks(tracker, compared.findings),
    ...writePending(tracker, stamp ? nothingPending : pending),
    ...(stamp ? writeStamp(tracker, history, changes, stamp) : []),
  ];
  const fence = nextFence(history, tracker.fences, moment.nonce, stamp !== null);
  return {
    spreadsheetId: tracker.spreadsheetId,
    ...compared,
    changes,
    waiting,
    settlesAt: waiting === null ? null : laterThan(moment.now, settlesAt(pending, moment.settleMinutes)),
    stamp: stamp?.version ?? null,
    latest: stamp?.version ?? latestVersion(tracker, history),
    writes: cells.length === 0 ? null : { fence, cells },
  };
}

function laterThan(now: Temporal.Instant, then: Temporal.Instant | null): string | null {
  return then !== null && Temporal.Instant.compare(then, now) > 0 ? then.toString() : null;
}

/** The latest stamped version, with the words that Version control has for it now. */
function latestVersion(tracker: Tracker, history: History): Stamp["version"] | null {
  const number = history.versions.at(-1);
  const row = tracker.versions.findLast((version) => version.number === number);
  return row ? versionOfRow(row) : null;
}
