import { setTimeout as sleep } from "node:timers/promises";
import type { Emulator } from "../emulator.ts";
import type { Answer } from "../http/call.ts";
import { dispatch, type Incoming } from "../http/dispatch.ts";
import { errorBody } from "../http/error-body.ts";
import { GoogleError } from "../http/google-error.ts";
import type { CompiledRoute } from "../http/route.ts";
import { chooseFault } from "./choose-fault.ts";
import type { Fault } from "./fault.ts";

/**
 * Answers a request, in fair weather or under the fault chosen for it.
 *
 * @returns undefined when the connection is to be cut
 */
export async function answerWithFaults(
  routes: readonly CompiledRoute[],
  incoming: Incoming,
  emulator: Emulator,
): Promise<Answer | undefined> {
  let fault: Fault | undefined;
  try {
    fault = chooseFault(routes, incoming, emulator);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    return { status: error.refusal.code, json: errorBody(error.refusal, "modern") };
  }
  if (fault === undefined) return dispatch(routes, incoming, emulator);
  return answerUnderFault(routes, { ...incoming, fault }, fault, emulator);
}

async function answerUnderFault(
  routes: readonly CompiledRoute[],
  incoming: Incoming,
  fault: Fault,
  emulator: Emulator,
): Promise<Answer | undefined> {
  const wait = () => sleep(fault.milliseconds, undefined, { signal: emulator.closing });
  if (fault.kind === "cut-before") {
    rememberCut(incoming, emulator);
    return undefined;
  }
  if (fault.kind === "late") await wait();
  const answer = dispatch(routes, incoming, emulator);
  if (fault.kind === "slow") await wait();
  return fault.kind === "cut-after" ? undefined : answer;
}

// nothing was answered, which status 0 says
function rememberCut({ method, url }: Incoming, { log, clock }: Emulator): void {
  log.add({
    at: clock.now().toISOString(),
    method,
    route: "",
    path: url.pathname + url.search,
    caller: "",
    status: 0,
    fault: "cut-before",
  });
}
