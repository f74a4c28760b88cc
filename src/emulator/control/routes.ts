import { type Answer, type Call, ok } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { getWebsitePage } from "../storage/website/website-route.ts";
import { readClock, setClock } from "./clock-control.ts";

function control(method: Route["method"], template: string, handle: (call: Call) => Answer): Route {
  return {
    method,
    template,
    name: "emulator control",
    envelope: "modern",
    writes: false,
    open: true,
    handle,
  };
}

/** What tests and the local page use to steer the emulator; none of it exists at Google. */
export const CONTROL_ROUTES: readonly Route[] = [
  control("GET", "/_emulator/clock", readClock),
  control("POST", "/_emulator/clock", (call) => {
    const answer = setClock(call);
    // a moved clock makes tasks due
    call.emulator.tasks.wake();
    return answer;
  }),
  control("GET", "/_emulator/website/{bucket}/", getWebsitePage),
  control("GET", "/_emulator/website/{bucket}/{object+}", getWebsitePage),
  control("GET", "/_emulator/requests", (call) => ok({ requests: call.emulator.log.list() })),
  control("DELETE", "/_emulator/requests", (call) => {
    call.emulator.log.clear();
    return ok({ requests: [] });
  }),
];
