import { Temporal } from "temporal-polyfill";
import { PortError } from "../../ports/port-error.ts";
import { explain, TrackerError } from "../errors.ts";
import { framesOf } from "../log.ts";
import { failureReply } from "../reply.ts";
import { wireShelf, wireState } from "../wire-cloud.ts";
import type { FunctionContext, FunctionReply } from "./answer.ts";
import { changeTrackerState } from "./tracker-state.ts";
import { afterFailure, type TroubledJob } from "./trouble.ts";

/**
 * Writes a failure down against its tracker, and replies with it. A task for a tracker that has been given up on
 * is told to stop, with a success.
 */
export async function failWith(
  error: unknown,
  job: TroubledJob,
  tracker: string,
  context: FunctionContext,
): Promise<FunctionReply> {
  const { caller, log } = context;
  const failure = explained(error, job, context);
  const parked = await noteFailure(failure, job, tracker, context);
  log({ severity: "WARNING", step: "failed", job, tracker, caller: caller.kind, code: failure.code });
  if (parked === "" || caller.kind !== "tasks") return failureReply(failure);
  log({ severity: "ERROR", step: "parked", job, tracker, code: failure.code });
  return { status: 200, body: { parked, code: failure.code } };
}

/** A failure in words. What nobody foresaw is written down here, and counts against the tracker as well. */
function explained(error: unknown, job: TroubledJob, { log }: FunctionContext): TrackerError {
  const known = explain(error, "the automation's account");
  if (known instanceof TrackerError) return known;
  const name = error instanceof Error ? error.name : "unknown";
  log({ severity: "CRITICAL", step: "met a bug", job, code: name, frames: framesOf(error) });
  return new TrackerError("bug", "bug", "This is a fault of the tracker itself; its log tells where.");
}

/** Since when the job is parked, after this failure; "" while it is not. */
async function noteFailure(
  error: TrackerError,
  job: TroubledJob,
  tracker: string,
  { config, askedAt }: FunctionContext,
): Promise<string> {
  const at = (askedAt ?? (await timeNow(config))).toString();
  const { trouble } = await changeTrackerState(wireState(config), tracker, (before) => ({
    ...before,
    trouble: { ...before.trouble, [job]: afterFailure(before.trouble[job], error, at) },
  }));
  return trouble[job]?.parked ?? "";
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
