import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { ListedFiles } from "../../ports/files.ts";
import type { Task, TasksPort } from "../../ports/tasks.ts";
import { lookAt, publishName } from "../cloud/task-names.ts";
import { readTrackerState } from "../cloud/tracker-state.ts";
import { isToBeTried } from "../cloud/trouble.ts";
import { type LeaseTerms, withLease } from "../lease.ts";
import { startAll } from "../sweep/sweep.ts";
import { readSweepState } from "../sweep/sweep-state.ts";
import { type Kept, keepRegister, type RegisterPorts } from "./keep-register.ts";
import { type Entry, parkedAmong } from "./register-row.ts";
import { placeRegisterPage, type RegisterSite } from "./site-register.ts";
import { type Telling, tellParked } from "./tell-parked.ts";

/** The services of the register's job. `tasks`, `telling` and `page` are null where the settings name none. */
export type RegisterJobPorts = RegisterPorts & {
  readonly files: ListedFiles;
  readonly tasks: TasksPort | null;
  readonly telling: Telling | null;
  readonly page: (() => Promise<RegisterSite>) | null;
};

/** `publishing`: whether what was stamped is published by tasks. */
export type RegisterSettings = {
  readonly automation: string;
  readonly lease: LeaseTerms;
  readonly publishing: boolean;
  readonly address: (name: "sync" | "publish") => string;
};

/** What the job did. `started`: tasks for trackers that wait to be tried again or to be published. */
export type RegisterResult = Kept & {
  readonly trackers: number;
  readonly parked: number;
  readonly started: number;
  readonly told: number;
};

const atOnce = 16;

/**
 * Goes over what is kept of every tracker, without reading any of them: starts again what could not be reached,
 * sees that what was stamped is published, tells the clerk of what stands still, and writes the register and its
 * page on the site. Where the one cannot be written the other is all the same, before the failure is thrown.
 */
export function runRegister(ports: RegisterJobPorts, settings: RegisterSettings): Promise<RegisterResult> {
  return withLease(ports.files, "register", randomUUID(), settings.lease, () => run(ports, settings));
}

async function run(ports: RegisterJobPorts, settings: RegisterSettings): Promise<RegisterResult> {
  const entries = await readEntries(ports.files);
  const { at } = await ports.shelf.mark();
  const tasks = entries.flatMap((entry) => tasksFor(entry, at, settings));
  const outcomes = ports.tasks ? await startAll(tasks, ports.tasks) : [];
  const told = ports.telling ? await tellParked(entries, ports.files, ports.telling, at) : 0;
  const kept = await write(entries, at, ports, settings.automation);
  return {
    ...kept,
    trackers: entries.filter(({ retired }) => retired === null).length,
    parked: parkedAmong(entries).length,
    started: outcomes.filter((outcome) => outcome === "new").length,
    told,
  };
}

async function write(
  entries: readonly Entry[],
  at: Temporal.Instant,
  ports: RegisterJobPorts,
  automation: string,
): Promise<Kept> {
  const today = at.toZonedDateTimeISO("Europe/London").toPlainDate().toString();
  try {
    return await keepRegister(entries, ports, automation);
  } finally {
    if (ports.page) await placeRegisterPage(entries, today, await ports.page());
  }
}

async function readEntries(files: ListedFiles): Promise<readonly Entry[]> {
  const sweep = (await readSweepState(files))?.state;
  const ids = [
    ...(sweep?.trackers ?? []).map((spreadsheetId) => ({ spreadsheetId, retired: null })),
    ...Object.entries(sweep?.retired ?? {}).map(([spreadsheetId, retired]) => ({ spreadsheetId, retired })),
  ];
  const entries = new Map<string, Entry>();
  const queue = ids.values();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const each of queue)
      entries.set(each.spreadsheetId, { ...each, state: await readTrackerState(files, each.spreadsheetId) });
  });
  await Promise.all(workers);
  return ids.flatMap(({ spreadsheetId }) => entries.get(spreadsheetId) ?? []);
}

/** What has failed is tried again when its time has come, and what was stamped is published. */
function tasksFor(
  { spreadsheetId, state: { summary, trouble }, retired }: Entry,
  at: Temporal.Instant,
  { address, publishing }: RegisterSettings,
): readonly Task[] {
  if (retired !== null) return [];
  const body = { spreadsheetId };
  if (trouble.sync)
    return isToBeTried(trouble.sync, "sync", at)
      ? [{ ...lookAt(spreadsheetId, at), url: address("sync"), body }]
      : [];
  const isNew = summary?.mayPublish && summary.version !== "" && summary.version !== summary.published;
  if (!publishing || !isNew || (trouble.publish && !isToBeTried(trouble.publish, "publish", at))) return [];
  return [{ name: publishName(spreadsheetId, summary.version), url: address("publish"), body, at: null }];
}
