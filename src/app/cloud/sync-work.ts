import { Temporal } from "temporal-polyfill";
import { PortError } from "../../ports/port-error.ts";
import { explain, TrackerError } from "../errors.ts";
import { framesOf } from "../log.ts";
import { failureReply } from "../reply.ts";
import { type SyncResult, syncAndSummarise } from "../sync.ts";
import { readSyncCall, type SyncCall } from "../sync-call.ts";
import { wireSync } from "../wire.ts";
import { wireShelf, wireState, wireTasks } from "../wire-cloud.ts";
import type { FunctionContext, FunctionReply, FunctionWork } from "./answer.ts";
import { addressOf } from "./cloud-config.ts";
import { lookAt, publishName } from "./task-names.ts";
import { changeTrackerState, type TrackerState } from "./tracker-state.ts";
import { afterFailure } from "./trouble.ts";

/**
 * The sync function. An edit is looked at once its minute is over, by a task; a sync that leaves changes which
 * have not settled makes the task for when they will have; one that stamps, the task that publishes.
 */
export const syncWork: FunctionWork<SyncCall> = {
  read: readSyncCall,
  run: async (call, context) => (await putOff(call, context)) ?? syncNow(call, context),
};

/** Puts an edit off until its minute is over; without a queue it is looked at now. */
async function putOff(
  { spreadsheetId, edited, editor }: SyncCall,
  { askedAt, caller, config, log }: FunctionContext,
): Promise<FunctionReply | null> {
  const tasks = wireTasks(config);
  if (!edited || askedAt === null || !tasks) return null;
  const body = { spreadsheetId, editor: editor ?? caller.email };
  const started = await tasks.start({
    ...lookAt(spreadsheetId, askedAt),
    url: addressOf("sync", config),
    body,
  });
  log({ severity: "INFO", step: "queued", job: "sync", tracker: spreadsheetId, caller: caller.kind });
  return { status: 202, body: { queued: started } };
}

async function syncNow(call: SyncCall, context: FunctionContext): Promise<FunctionReply> {
  const { config, caller, log } = context;
  const { spreadsheetId: tracker } = call;
  const { ports, settings } = wireSync(config.config);
  const started = performance.now();
  const synced = await syncAndSummarise(call, ports, settings).catch((error: unknown) =>
    explained(error, context),
  );
  if (synced instanceof TrackerError) return fail(synced, call, context);
  const { result, summary } = synced;
  await changeTrackerState(wireState(config), tracker, () => ({ summary, trouble: null }));
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

/** A failure in words. What nobody foresaw is written down here, and counts against the tracker as well. */
function explained(error: unknown, { log }: FunctionContext): TrackerError {
  const known = explain(error, "the automation's account");
  if (known instanceof TrackerError) return known;
  const name = error instanceof Error ? error.name : "unknown";
  log({ severity: "CRITICAL", step: "met a bug", job: "sync", code: name, frames: framesOf(error) });
  return new TrackerError("bug", "bug", "This is a fault of the tracker itself; its log tells where.");
}

/** Writes a failure down. A task for a tracker that has been given up on is told to stop, with a success. */
async function fail(error: TrackerError, call: SyncCall, context: FunctionContext): Promise<FunctionReply> {
  const { caller, log } = context;
  const { spreadsheetId: tracker } = call;
  const parked = error.kind === "busy" ? "" : await noteFailure(error, tracker, context);
  log({ severity: "WARNING", step: "failed", job: "sync", tracker, caller: caller.kind, code: error.code });
  if (parked === "" || caller.kind !== "tasks") return failureReply(error);
  log({ severity: "ERROR", step: "parked", job: "sync", tracker, code: error.code });
  return { status: 200, body: { parked, code: error.code } };
}

/** Since when the tracker is parked, after this failure; "" while it is not. */
async function noteFailure(
  error: TrackerError,
  tracker: string,
  { config, askedAt }: FunctionContext,
): Promise<string> {
  const at = (askedAt ?? (await timeNow(config))).toString();
  const after = (before: TrackerState): TrackerState => ({
    ...before,
    trouble: afterFailure(before.trouble, error, at),
  });
  const state = await changeTrackerState(wireState(config), tracker, after);
  return state.trouble?.parked ?? "";
}

/** Google's time, as everywhere; this machine's where Google cannot be asked. */
async function timeNow(config: FunctionContext["config"]): Promise<Temporal.Instant> {
  try {
    return (await wireShelf(config).mark()).at;
  } catch (error) {
    if (error instanceof PortError) return Temporal.Now.instant();
    throw error;
  }
}
