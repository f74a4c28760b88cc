import { Temporal } from "temporal-polyfill";
import type { Summary } from "../register/summarise.ts";
import { type SyncResult, syncAndSummarise } from "../sync.ts";
import { readSyncCall, type SyncCall } from "../sync-call.ts";
import { wireSync } from "../wire.ts";
import { wireState, wireTasks } from "../wire-cloud.ts";
import type { FunctionContext, FunctionReply, FunctionWork } from "./answer.ts";
import { addressOf } from "./cloud-config.ts";
import { failWith } from "./note-failure.ts";
import { lookAt, publishName } from "./task-names.ts";
import { changeTrackerState, readTrackerState, type TrackerState } from "./tracker-state.ts";

/**
 * The sync function. An edit is looked at once its minute is over, by a task; a sync that leaves changes which
 * have not settled makes the task for when they will have; one that stamps, the task that publishes.
 */
export const syncWork: FunctionWork<SyncCall> = {
  read: readSyncCall,
  run: async (call, context) => (await putOff(call, context)) ?? syncNow(call, context),
};

/** More than edit one sheet in one minute: a bound on what is kept. */
const mostEditors = 50;

/**
 * Puts an edit off until its minute is over, and notes who made it: one look sees the edits of all who edited in
 * that minute. Without a queue it is looked at now.
 */
async function putOff(
  { spreadsheetId, edited, editors }: SyncCall,
  { askedAt, caller, config, log }: FunctionContext,
): Promise<FunctionReply | null> {
  const tasks = wireTasks(config);
  if (!edited || askedAt === null || !tasks) return null;
  await changeTrackerState(wireState(config), spreadsheetId, (before) => ({
    ...before,
    editors: [...new Set([...before.editors, ...(editors ?? [caller.email])])].slice(-mostEditors),
  }));
  const look = lookAt(spreadsheetId, askedAt);
  const started = await tasks.start({ ...look, url: addressOf("sync", config), body: { spreadsheetId } });
  log({ severity: "INFO", step: "queued", job: "sync", tracker: spreadsheetId, caller: caller.kind });
  return { status: 202, body: { queued: started } };
}

async function syncNow(call: SyncCall, context: FunctionContext): Promise<FunctionReply> {
  const { config, caller, log } = context;
  const { spreadsheetId: tracker } = call;
  const { ports, settings } = wireSync(config.config);
  const started = performance.now();
  const editors = [...(await readTrackerState(ports.files, tracker)).editors, ...(call.editors ?? [])];
  const request = editors.length === 0 ? call : { ...call, editors };
  const synced = await syncAndSummarise(request, ports, settings).catch((error: unknown) => ({ error }));
  if ("error" in synced) return failWith(synced.error, "sync", tracker, context);
  const { result, summary } = synced;
  await changeTrackerState(ports.files, tracker, (before) => afterSync(before, summary, editors));
  await follow(result, summary.mayPublish, context);
  const durationMs = Math.round(performance.now() - started);
  const { requests } = result;
  const counts = { findings: result.findings.length, stamped: result.stamp ? 1 : 0 };
  log({
    severity: "INFO",
    step: "synced",
    job: "sync",
    tracker,
    caller: caller.kind,
    durationMs,
    requests,
    counts,
  });
  return { status: 200, body: result };
}

/** A tracker that has changed since it was parked gets its publication tried anew. */
function afterSync(before: TrackerState, summary: Summary, seen: readonly string[]): TrackerState {
  const isNew = before.summary?.version !== summary.version;
  return {
    summary,
    editors: before.editors.filter((editor) => !seen.includes(editor)),
    trouble: { sync: null, publish: isNew ? null : before.trouble.publish },
  };
}

/** What comes later of a sync: the next look, and the publication of what it stamped. */
async function follow(
  { spreadsheetId, settlesAt, stamp }: SyncResult,
  mayPublish: boolean,
  { config }: FunctionContext,
): Promise<void> {
  const tasks = wireTasks(config);
  if (!tasks) return;
  const body = { spreadsheetId };
  if (settlesAt !== null) {
    const look = lookAt(spreadsheetId, Temporal.Instant.from(settlesAt));
    await tasks.start({ ...look, url: addressOf("sync", config), body });
  }
  if (stamp === null || !mayPublish || !config.SCRUTINY_JOBS.includes("publish")) return;
  const name = publishName(spreadsheetId, stamp.number);
  await tasks.start({ name, url: addressOf("publish", config), body, at: null });
}
