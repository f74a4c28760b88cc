import { Temporal } from "temporal-polyfill";
import { timeline } from "../../sheet-template/example/timeline.ts";
import { runChecks } from "../../src/core/checks/run-checks.ts";
import type { Gate } from "../../src/core/model/gate.ts";
import type { History } from "../../src/core/model/history.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Tracker } from "../../src/core/model/tracker.ts";
import type { Workbook } from "../../src/core/model/workbook.ts";
import { gatesOf } from "../../src/core/publishing/gates.ts";
import { makeSnapshot } from "../../src/core/publishing/make-snapshot.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import { playInMemory } from "../sheet-template/play-in-memory.ts";
import { trackerIn } from "./plan.ts";

/** A version ready to be published, and what stands against that. */
export type Publication = {
  readonly tracker: Tracker;
  readonly history: History;
  readonly snapshot: Snapshot;
  readonly gates: readonly Gate[];
};

/** The worked example after every step up to and with `day` (ISO date). */
export function storyUntil(day: string): Workbook {
  const acts = timeline.map((act) => ({
    ...act,
    steps: act.steps.filter(({ at }) => at.slice(0, 10) <= day),
  }));
  return playInMemory(acts, { withSampleRow: true }).workbook;
}

/** The publication of a version of a workbook on a day; of the last version unless one is named. */
export function publicationOf(workbook: Workbook, day: string, version?: string): Publication {
  const tracker = trackerIn(workbook);
  const history = historyOf(tracker);
  const number = version ?? history.versions.at(-1) ?? "";
  const snapshot = makeSnapshot(tracker, history, number);
  const findings = runChecks({ tracker, history, today: Temporal.PlainDate.from(day) });
  return { tracker, history, snapshot, gates: gatesOf({ tracker, history, findings, snapshot }) };
}
