import { z } from "zod";
import { PortError, type PortFailure } from "../../ports/port-error.ts";

/** The parts of a failed request that tell what happened. Drive's older envelope has `errors` as well. */
const GoogleFailure = z.object({
  status: z.coerce.number().optional(),
  // the client of Cloud Storage has the status here; other clients put names such as ECONNRESET into it
  code: z.number().min(400).optional().catch(undefined),
  response: z
    .object({
      status: z.number(),
      data: z
        .object({
          error: z.object({
            message: z.string().default(""),
            errors: z.array(z.object({ reason: z.string().default("") })).default([]),
          }),
        })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

const messageLength = 300;
const fenceTaken = /developer metadata with ID .* already exists/iu;

/** Whether the request only reads, so that a lost answer has changed nothing. */
export type Effect = "read" | "write";

/** A failed request in our terms; anything that is not a failed request is given back as it is. */
export function failureOf(error: unknown, effect: Effect): unknown {
  if (!(error instanceof Error)) return error;
  if (overLimit.test(error.message)) return tooLarge(error, effect);
  const parsed = GoogleFailure.safeParse(error);
  if (!parsed.success) return error;
  const { response, code, status = response?.status ?? code } = parsed.data;
  if (!response && status === undefined && !isConnectionFailure(error)) return error;
  const said = response?.data?.error;
  const reasons = said?.errors.map(({ reason }) => reason) ?? [];
  const message = (said?.message || withoutPaths(error.message)).slice(0, messageLength);
  const failure = neverSent.test(codesOf(error))
    ? "unreachable"
    : failureFor(status, message, reasons, effect);
  return new PortError(failure, message, { cause: error });
}

/** How gaxios, and node-fetch below it, say that an answer is longer than `maxContentLength`. */
const overLimit = /^content size at \S+ over limit: \d+$|^Response's `Content-Length` is over the limit\.$/u;

function tooLarge(cause: Error, effect: Effect): PortError {
  const failure = effect === "read" ? "too-large" : "uncertain";
  return new PortError(failure, "Google's answer is longer than what we take in", { cause });
}

/** A message in which addresses stop at the host: their paths and queries tell a reader nothing. */
function withoutPaths(message: string): string {
  return message.replaceAll(/(https?:\/\/[^\s/]+)\/\S*/gu, "$1");
}

function failureFor(status = 0, message: string, reasons: readonly string[], effect: Effect): PortFailure {
  if (status === 429 || reasons.some((reason) => reason.endsWith("RateLimitExceeded"))) return "busy";
  if (status === 0 || status === 408 || status >= 500) return effect === "read" ? "unreachable" : "uncertain";
  if (status === 404) return "not-found";
  if (status === 401 || status === 403) return "not-allowed";
  return fenceTaken.test(message) ? "stale" : "refused";
}

/** Codes of a connection that was never made: nothing can have been applied. */
const neverSent = /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/u;
const connectionCodes = /\b(?:E[A-Z]{3,}|UND_ERR_[A-Z_]+)\b/u;

function isConnectionFailure(error: Error): boolean {
  return (
    error.name === "AbortError" ||
    codesOf(error).startsWith("TimeoutError") ||
    connectionCodes.test(codesOf(error)) ||
    /fetch failed|socket hang up|premature close/iu.test(error.message)
  );
}

/** The codes of an error and of what caused it. */
function codesOf(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  return error.cause instanceof Error ? `${code} ${codesOf(error.cause)}` : code;
}
