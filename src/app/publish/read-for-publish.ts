import type { Temporal } from "temporal-polyfill";
import { runChecks } from "../../core/checks/run-checks.ts";
import type { Gate } from "../../core/model/gate.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { Tracker } from "../../core/model/tracker.ts";
import { gatesOf } from "../../core/publishing/gates.ts";
import { makeSnapshot } from "../../core/publishing/make-snapshot.ts";
import { slugOf } from "../../core/publishing/slug-of.ts";
import { versionPath } from "../../core/publishing/version-path.ts";
import { digest } from "../../core/versions/digest.ts";
import { historyOf } from "../../core/versions/replay.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import { TrackerError } from "../errors.ts";
import { trackerOf } from "../read-for-sync.ts";
import type { Candidate } from "./plan-publication.ts";

/** A tracker with its latest stamped version, ready to be published or refused. `at` is when it was read. */
export type ReadyToPublish = {
  readonly tracker: Tracker;
  readonly snapshot: Snapshot;
  readonly gates: readonly Gate[];
  readonly candidate: Candidate;
  readonly at: Temporal.Instant;
};

/** Reads a tracker once; throws TrackerError for one that has no version yet, and as `trackerOf` does. */
export async function readForPublish(spreadsheetId: string, sheet: SheetPort): Promise<ReadyToPublish> {
  const { workbook, at } = await sheet.read(spreadsheetId);
  const tracker = trackerOf(workbook);
  const history = historyOf(tracker);
  const number = history.versions.at(-1);
  if (number === undefined) throw noVersion();
  const today = at.toZonedDateTimeISO("Europe/London").toPlainDate();
  const findings = runChecks({ tracker, history, today });
  const snapshot = makeSnapshot(tracker, history, number);
  const candidate = {
    tracker: trackerDigest(spreadsheetId),
    slug: slugOf(snapshot.inquiry.title),
    number,
    path: versionPath(number),
    date: snapshot.version.date,
    chain: snapshot.chain,
    on: today.toString(),
  };
  return {
    tracker,
    snapshot,
    gates: gatesOf({ tracker, history, findings, snapshot }),
    candidate,
    at,
  };
}

/** What the site knows a tracker by: its spreadsheet's id stays private. */
export function trackerDigest(spreadsheetId: string): string {
  return digest(spreadsheetId);
}

function noVersion(): TrackerError {
  return new TrackerError(
    "unreadable",
    "no-version",
    "No version has been stamped yet, and only a stamped version is published. Run scrutiny sync, and once more when the sheet has stood still for ten minutes.",
  );
}
