import { control, controlBody } from "../control/control-route.ts";
import { type Answer, type Call, ok } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { QuotaSettings } from "./quotas.ts";

/** The control address of the quotas; POST replaces them all and starts to count anew. */
export const QUOTA_ROUTES: readonly Route[] = [
  control("GET", "/_emulator/quotas", list),
  control("POST", "/_emulator/quotas", (call) => {
    call.emulator.quotas.set(controlBody(call, QuotaSettings));
    return list(call);
  }),
  control("DELETE", "/_emulator/quotas", (call) => {
    call.emulator.quotas.set({});
    return list(call);
  }),
];

function list({ emulator }: Call): Answer {
  return ok(emulator.quotas.settings());
}
