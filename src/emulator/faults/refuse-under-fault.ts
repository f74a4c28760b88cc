import { GoogleError } from "../http/google-error.ts";
import type { Route } from "../http/route.ts";
import { rateLimited } from "../quotas/rate-limited.ts";
import type { Fault } from "./fault.ts";

/**
 * Refuses the request when its fault is 429, 500 or 503.
 *
 * @throws GoogleError as the service words it: https://cloud.google.com/apis/design/errors and, for the
 * older envelope, https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
export function refuseUnderFault(fault: Fault | undefined, route: Route): void {
  if (fault?.kind === "429") throw rateLimited(route, "PerUser", 60);
  if (fault?.kind === "500")
    throw new GoogleError({ code: 500, message: internal(route), reason: reasonOf(route) });
  if (fault?.kind === "503")
    throw new GoogleError({ code: 503, message: unavailable(route), reason: reasonOf(route) });
}

function reasonOf({ envelope }: Route): string {
  return envelope === "notify" ? "Exception" : "backendError";
}

function internal({ envelope }: Route): string {
  if (envelope === "notify") return "Internal server error";
  return envelope === "legacy" ? "Backend Error" : "Internal error encountered.";
}

function unavailable({ envelope }: Route): string {
  return envelope === "legacy" ? "Backend Error" : "The service is currently unavailable.";
}
