import type { Refusal } from "./google-error.ts";

/** Which envelope a service speaks: `modern` is google.rpc.Status, `legacy` adds `errors[]`. */
export type Envelope = "modern" | "legacy";

/** The JSON body of a refused request. Drive and Cloud Storage keep the older `errors[]` list. */
export function errorBody(refusal: Refusal, envelope: Envelope): unknown {
  const { code, message, status, details } = refusal;
  if (envelope === "modern")
    return { error: { code, message, status, ...(details === undefined ? {} : { details }) } };
  const first = {
    message,
    domain: "global",
    reason: refusal.reason ?? "badRequest",
    ...(refusal.location === undefined
      ? {}
      : { location: refusal.location.name, locationType: refusal.location.type }),
  };
  return { error: { code, message, errors: [first] } };
}
