import { sync } from "../../../../src/app/sync.ts";
import type { SyncRequest } from "../../../../src/app/sync-job.ts";
import { wireSync } from "../../../../src/app/wire.ts";
import type { Tracker } from "../../../../src/core/model/tracker.ts";
import type { Office } from "../../../support/office.ts";
import { peoplesCells } from "../../../support/peoples-cells.ts";
import { trackerIn } from "../../../support/plan.ts";
import { type HistoryTabs, wrongHistory } from "../../witness/one-history.ts";
import { touched } from "../../witness/only-people.ts";
import { rowsOf } from "../../witness/texts.ts";
import { brokenHistory } from "../what-holds/history.ts";

/** A tracker as it stands, with what people have typed. */
export type Standing = {
  readonly tracker: Tracker;
  readonly history: HistoryTabs;
  readonly cells: Awaited<ReturnType<typeof peoplesCells>>;
};

/** Reads a tracker of an office; by default its own. */
export async function standingOf(office: Office, spreadsheetId = office.spreadsheetId): Promise<Standing> {
  const { workbook } = await office.ports.sheet.read(spreadsheetId);
  const [log = [], baseline = [], versions = []] = ["Change log", "_Baseline", "Version control"].map(
    (title) => rowsOf(workbook, title),
  );
  const cells = await peoplesCells({ ...office, spreadsheetId });
  return { tracker: trackerIn(workbook), history: { log, baseline, versions }, cells };
}

/** What is wrong with a tracker after changes that were to become `stamped` versions. */
export function wrongSince(before: Standing, after: Standing, stamped: number): readonly string[] {
  return [
    ...brokenHistory(before.tracker, after.tracker, stamped),
    ...wrongHistory(after.history),
    ...touched(before.cells, after.cells),
  ];
}

/** Syncs with Google at `url`; tells what of that which the sync said is not so. */
export async function syncAt(
  office: Office,
  url: string,
  request: Partial<SyncRequest>,
): Promise<readonly string[]> {
  const { spreadsheetId, config } = office;
  const { ports, settings } = wireSync({ ...config, SCRUTINY_GOOGLE_URL: url });
  const { stamp } = await sync({ spreadsheetId, ...request }, ports, settings);
  if (stamp === null) return [];
  const { versions } = (await standingOf(office)).tracker;
  const stands = versions.some(({ number, changes }) => number === stamp.number && changes === stamp.changes);
  return stands ? [] : [`the sync said that it stamped ${stamp.number}, and it did not`];
}

/** What a sync would still write, where there should be nothing. */
export async function stillToWrite(office: Office): Promise<readonly string[]> {
  const before = (await office.ports.sheet.read(office.spreadsheetId)).workbook;
  const { writes } = await office.sync();
  if (writes === null) return [];
  return [`the next sync still writes to ${before.title}: ${JSON.stringify(writes.cells).slice(0, 300)}`];
}
