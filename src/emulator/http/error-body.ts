import type { Refusal } from "./google-error.ts";

/**
 * Which envelope a service speaks: `modern` is google.rpc.Status, `legacy` the older one with `errors[]`
 * (Drive, Cloud Storage), `both` has all of it (Gmail), `oauth` is RFC 6749's, `notify` GOV.UK Notify's.
 */
export type Envelope = "modern" | "legacy" | "both" | "oauth" | "notify";

/** The JSON body of a refused request. */
export function errorBody(refusal: Refusal, envelope: Envelope): unknown {
  const { code, message, status, details, reason } = refusal;
  if (envelope === "oauth") return { error: reason ?? "invalid_request", error_description: message };
  if (envelope === "notify")
    return { status_code: code, errors: [{ error: reason ?? "BadRequestError", message }] };
  const more = details === undefined ? {} : { details };
  if (envelope === "modern") return { error: { code, message, status, ...more } };
  const errors = [firstError(refusal)];
  return envelope === "legacy"
    ? { error: { code, message, errors } }
    : { error: { code, message, errors, status, ...more } };
}

function firstError({ message, reason, domain, location }: Refusal): unknown {
  return {
    message,
    domain: domain ?? "global",
    reason: reason ?? "badRequest",
    ...(location === undefined ? {} : { location: location.name, locationType: location.type }),
  };
}
