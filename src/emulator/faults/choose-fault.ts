import { callerOf } from "../auth/caller.ts";
import type { Emulator } from "../emulator.ts";
import type { Incoming } from "../http/dispatch.ts";
import { GoogleError, invalidArgument } from "../http/google-error.ts";
import { type CompiledRoute, matchRoute } from "../http/route.ts";
import { FAULT_KINDS, type Fault, faultOfHeader } from "./fault.ts";

/** The header by which a client chooses a fault for one request. */
const HEADER = "x-emulator-fault";

/**
 * The fault that this request meets, by its own header or else by the rules; the control addresses meet none.
 *
 * @throws GoogleError 400 when the header names no fault
 */
export function chooseFault(
  routes: readonly CompiledRoute[],
  incoming: Incoming,
  emulator: Emulator,
): Fault | undefined {
  const header = incoming.headers[HEADER];
  if (header === undefined && emulator.faults.isEmpty()) return undefined;
  if (incoming.url.pathname.startsWith("/_emulator/")) return undefined;
  if (header !== undefined) return wanted(String(header));
  const { pathname, search } = incoming.url;
  return emulator.faults.choose({
    method: incoming.method,
    path: pathname + search,
    name: matchRoute(routes, incoming.method, pathname)?.route.name ?? "",
    caller: nameOf(incoming, emulator),
  });
}

function wanted(header: string): Fault {
  const fault = faultOfHeader(header);
  if (fault !== undefined) return fault;
  throw invalidArgument(
    `${HEADER}: "${header}" is no fault. Use one of ${FAULT_KINDS.join(", ")}; slow and late take milliseconds, as in slow=250.`,
  );
}

// a request with a bad token still has to be answered, so here it only has no name
function nameOf(incoming: Incoming, emulator: Emulator): string {
  try {
    return callerOf(incoming.headers.authorization, true, emulator).email;
  } catch (error) {
    if (error instanceof GoogleError) return "";
    throw error;
  }
}
