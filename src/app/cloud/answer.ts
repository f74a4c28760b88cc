import type { Temporal } from "temporal-polyfill";
import { TrackerError } from "../errors.ts";
import { createLog, framesOf, type Log, traceOf } from "../log.ts";
import { failureReply } from "../reply.ts";
import { wireIdentity } from "../wire-cloud.ts";
import type { FunctionName } from "./callers.ts";
import { type IncomingCall, tokenOf } from "./check-request.ts";
import { type CloudConfig, readCloudConfig } from "./cloud-config.ts";
import { type Caller, type Concerns, identify, requireEditor, requireLeave } from "./identify.ts";
import { createRateLimit } from "./rate-limit.ts";
import { Refusal } from "./refusal.ts";

/** What a function replies. */
export type FunctionReply = { readonly status: number; readonly body: object };

type Environment = Readonly<Record<string, string | undefined>>;

/** What a function works with. `askedAt`: when a person's right was looked up; null for our own accounts. */
export type FunctionContext = {
  readonly caller: Caller;
  readonly askedAt: Temporal.Instant | null;
  readonly config: CloudConfig;
  readonly environment: Environment;
  readonly log: Log;
};

/** A function: how its body is read (throws TrackerError "usage"), and what it does. */
export type FunctionWork<Call extends Concerns> = {
  readonly read: (body: unknown) => Call;
  readonly run: (call: Call, context: FunctionContext) => Promise<FunctionReply>;
};

/**
 * Answers a call of a function, the same way for all of them: only somebody who may gets it run. Whoever is
 * turned away learns no more than the status; the log has the reason. Never throws.
 */
export async function answer<Call extends Concerns>(
  name: FunctionName,
  request: IncomingCall,
  environment: Environment,
  work: FunctionWork<Call>,
): Promise<FunctionReply> {
  const log = logFor(request, environment);
  try {
    const token = tokenOf(request);
    const config = configOf(environment);
    const { identity, access } = wireIdentity(config);
    const caller = await identify(token, name, identity, config);
    const call = work.read(request.body);
    requireLeave(caller, name, call);
    const askedAt = caller.kind === "person" ? await requirePerson(caller, call, access) : null;
    return await work.run(call, { caller, askedAt, config, environment, log });
  } catch (error) {
    return replyTo(error, name, log);
  }
}

const limit = createRateLimit({ calls: 30, milliseconds: 60_000 });

/** Each person is held to the limit before Drive is asked, and each tracker after that. */
async function requirePerson(caller: Caller, call: Concerns, access: Parameters<typeof requireEditor>[2]) {
  if (!limit(`person ${caller.email}`, performance.now()))
    throw new Refusal(429, "too many calls of one person");
  const askedAt = await requireEditor(caller, call, access);
  for (const id of [call.spreadsheetId ?? [], call.spreadsheetIds ?? []].flat())
    if (!limit(`tracker ${id}`, performance.now()))
      throw new Refusal(429, "too many calls about one tracker");
  return askedAt;
}

/** Settings that are wrong are the deployment's own business. */
function configOf(environment: Environment): CloudConfig {
  try {
    return readCloudConfig(environment);
  } catch (error) {
    if (error instanceof TrackerError) throw new Refusal(500, "bad settings: run scrutiny doctor");
    throw error;
  }
}

const refused = { error: { code: "refused", message: "Not allowed." } };

function replyTo(error: unknown, job: FunctionName, log: Log): FunctionReply {
  if (error instanceof Refusal) {
    log({ severity: "WARNING", step: "refused", job, reason: error.reason });
    return { status: error.status, body: refused };
  }
  try {
    const { status, body } = failureReply(error);
    log({ severity: "WARNING", step: "failed", job, code: body.error.code });
    return { status, body };
  } catch (bug) {
    const code = bug instanceof Error ? bug.name : "unknown";
    log({ severity: "CRITICAL", step: "met a bug", job, code, frames: framesOf(bug) });
    return {
      status: 500,
      body: { error: { code: "bug", message: "This is a fault of the tracker itself." } },
    };
  }
}

/** Cloud Run sets K_SERVICE; on a desk the log is quiet unless it is asked for. */
function logFor({ headers }: IncomingCall, environment: Environment): Log {
  const isOn = environment.K_SERVICE !== undefined || environment.SCRUTINY_LOG === "on";
  const project = environment.GOOGLE_CLOUD_PROJECT ?? environment.SCRUTINY_QUEUE?.split("/")[1] ?? "";
  const write = (line: string) => {
    if (isOn) process.stdout.write(line);
  };
  return createLog({ write, trace: traceOf(headers), project });
}
