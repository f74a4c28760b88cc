import { z } from "zod";
import { fill } from "../../sheet-template/example/edit.ts";
import { playEdits } from "../../src/cli/story/officer.ts";
import { type Cloud, openCloud } from "../../tests/support/cloud.ts";
import { copyTracker } from "../../tests/support/many-trackers.ts";
import { ben, clerk, firstDraft } from "../../tests/support/office.ts";
import type { Measured, Row } from "../row.ts";

const Swept = z.object({ changed: z.array(z.string()) });

/** Requests of a sweep that finds one changed tracker in a hundred, beside the least there can be. */
export function sweepAgainstLimit(trackers: number): Row {
  return {
    id: `sweep-calls-${trackers}`,
    heading: "sweep",
    name: `a sweep over ${trackers.toLocaleString("en-GB")} trackers, 1 % changed`,
    against: "one request to Drive, and a task for each that changed",
    series: { of: "sweep-calls", size: trackers },
    measure: () => inCloud(trackers, countRequests),
  };
}

/** The time of the same, beside asking Drive of one tracker after another. */
export function sweepAgainstAsking(trackers: number): Row {
  return {
    id: `sweep-time-${trackers}`,
    heading: "sweep",
    name: `a sweep over ${trackers.toLocaleString("en-GB")} trackers, 1 % changed`,
    against: "asking Drive of each tracker when it changed",
    series: { of: "sweep-time", size: trackers },
    measure: () => inCloud(trackers, takeTime),
  };
}

/** Opens a cloud of so many trackers in which one in a hundred has changed since the last sweep. */
async function inCloud(
  trackers: number,
  measure: (cloud: Cloud, ids: readonly string[]) => Promise<Measured>,
): Promise<Measured> {
  const cloud = await openCloud({ SCRUTINY_JOBS: "", SCRUTINY_SETTLE_MINUTES: "0" });
  await cloud.office.edit(clerk, firstDraft);
  for (let changed = 1; changed > 0; ) {
    changed = Swept.parse((await cloud.call("sweep", {})).body).changed.length;
    await cloud.drained();
  }
  const edited = trackers / 100;
  const ids = await copyTracker(cloud, trackers - 1, edited);
  const edits = fill("1", { "Response and proposed action": "Mend 9 metres." });
  for (const spreadsheetId of ids.slice(0, edited))
    await playEdits({ rootUrl: cloud.office.url, spreadsheetId, email: ben, edits });
  const measured = await cloud.whilePaused(() => measure(cloud, ids));
  await cloud.close();
  return measured;
}

async function countRequests(cloud: Cloud, ids: readonly string[]): Promise<Measured> {
  const asked = await cloud.askedDuring(() => cloud.call("sweep", {}));
  const ours = asked.filter((each) => /\/drive\/|\/tasks /u.test(each)).length;
  return { ours, theirs: 1 + (ids.length + 1) / 100, unit: "requests", runs: 1 };
}

async function takeTime({ call, drive }: Cloud, ids: readonly string[]): Promise<Measured> {
  const started = performance.now();
  await call("sweep", {});
  const ours = performance.now() - started;
  for (const fileId of ids) await drive.files.get({ fileId, fields: "modifiedTime" });
  return { ours, theirs: performance.now() - started - ours, unit: "ms", runs: 1 };
}
