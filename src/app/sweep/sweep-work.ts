import { z } from "zod";
import type { FunctionContext, FunctionReply, FunctionWork } from "../cloud/answer.ts";
import type { Concerns } from "../cloud/identify.ts";
import { TrackerError } from "../errors.ts";
import { runRegister } from "../register/register-job.ts";
import { wireRegister, wireSweep } from "../wire-cloud.ts";
import { sweep } from "./sweep.ts";

/** The body of a call: nothing, or the job that a sweep started. */
const SweepBody = z.strictObject({ job: z.literal("register").optional() });
type SweepCall = Concerns & z.infer<typeof SweepBody>;

function readSweepCall(body: unknown): SweepCall {
  const parsed = SweepBody.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new TrackerError("usage", "bad-call", z.prettifyError(parsed.error));
}

/** The sweep function: looks for what changed, or keeps the register. */
export const sweepWork: FunctionWork<SweepCall> = {
  read: readSweepCall,
  run: (call, context) => (call.job === "register" ? runJob(context) : runSweep(context)),
};

async function runSweep({ config, log }: FunctionContext): Promise<FunctionReply> {
  const started = performance.now();
  const { ports, settings } = wireSweep(config);
  const result = await sweep(ports, settings);
  const { trackers, changed, retired, jobs, started: tasks, known } = result;
  const counts = {
    trackers,
    changed: changed.length,
    retired: retired.length,
    jobs: jobs.length,
    started: tasks,
    known,
  };
  const durationMs = Math.round(performance.now() - started);
  log({ severity: "INFO", step: "swept", job: "sweep", durationMs, counts });
  return { status: 200, body: result };
}

async function runJob({ config, environment, log }: FunctionContext): Promise<FunctionReply> {
  const began = performance.now();
  const { ports, settings } = wireRegister(config, environment);
  const before = ports.sheet.requests();
  const result = await runRegister(ports, settings);
  const after = ports.sheet.requests();
  const requests = { read: after.read - before.read, write: after.write - before.write };
  const durationMs = Math.round(performance.now() - began);
  const { trackers, parked, written, started, told } = result;
  const severity = parked > 0 ? "ERROR" : "INFO";
  const counts = { trackers, parked, written, started, told };
  log({ severity, step: "registered", job: "register", durationMs, requests, counts });
  return { status: 200, body: result };
}
