import { anonymous, type Caller, callerOf } from "../auth/caller.ts";
import type { Emulator } from "../emulator.ts";
import { recordAnswer } from "../events/record-answer.ts";
import { refuseUnderFault } from "../faults/refuse-under-fault.ts";
import type { Answer, Call } from "./call.ts";
import { type Envelope, errorBody } from "./error-body.ts";
import { GoogleError, invalidArgument, notEmulated } from "./google-error.ts";
import { type CompiledRoute, matchRoute } from "./route.ts";

/** A request with its body read, before any route is chosen. */
export type Incoming = Pick<Call, "method" | "headers" | "body" | "origin" | "fault"> & { url: URL };

/** Finds the route, says who calls, runs the handler (in a transaction when it writes) and words refusals. */
export function dispatch(routes: readonly CompiledRoute[], incoming: Incoming, emulator: Emulator): Answer {
  const path = incoming.url.pathname;
  let envelope: Envelope = /^\/(upload\/)?(drive|storage)\//.test(path) ? "legacy" : "modern";
  let route: CompiledRoute | undefined;
  let caller: Caller = anonymous;
  let answer: Answer;
  try {
    const found = matchRoute(routes, incoming.method, path);
    if (found === undefined) throw notEmulated(`${incoming.method} ${path}`);
    route = found.route;
    envelope = route.envelope;
    if (route.ownTokens !== true)
      caller = callerOf(incoming.headers.authorization, route.open === true, emulator);
    refuseUnderFault(incoming.fault, route);
    emulator.quotas.take(route, caller, emulator.clock);
    answer = run(route, {
      ...incoming,
      path,
      params: found.params,
      query: incoming.url.searchParams,
      caller,
      emulator,
    });
  } catch (error) {
    answer = refused(error, envelope);
  }
  if (!path.startsWith("/_emulator/")) remember(emulator, incoming, route, caller, answer);
  return answer;
}

function run(route: CompiledRoute, call: Call): Answer {
  if (!route.writes) return route.handle(call);
  return call.emulator.store.transaction(() => {
    const answer = route.handle(call);
    recordAnswer(route, call, answer);
    return answer;
  });
}

function refused(error: unknown, envelope: Envelope): Answer {
  if (error instanceof GoogleError)
    return { status: error.refusal.code, json: errorBody(error.refusal, envelope) };
  if (error instanceof URIError)
    return refused(invalidArgument("Request contains an invalid argument."), envelope);
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const internal = new GoogleError({
    code: 500,
    message: "Internal error encountered.",
    reason: "backendError",
  });
  return { status: 500, json: errorBody(internal.refusal, envelope) };
}

function remember(
  emulator: Emulator,
  incoming: Incoming,
  route: CompiledRoute | undefined,
  caller: Caller,
  answer: Answer,
): void {
  emulator.log.add({
    at: emulator.clock.now().toISOString(),
    method: incoming.method,
    route: route === undefined ? "" : `${route.method} ${route.template}`,
    path: incoming.url.pathname + incoming.url.search,
    caller: caller.email,
    status: answer.status,
    ...(incoming.fault === undefined ? {} : { fault: incoming.fault.kind }),
  });
}
