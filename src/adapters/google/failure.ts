import { z } from "zod";
import { PortError, type PortFailure } from "../../ports/port-error.ts";

/** The parts of a failed request that tell what happened. Drive's older envelope has `errors` as well. */
const GoogleFailure = z.object({
  status: z.coerce.number().optional(),
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
  const parsed = GoogleFailure.safeParse(error);
  if (!parsed.success) return error;
  const { response, status = response?.status } = parsed.data;
  if (!response && status === undefined && !isConnectionFailure(error)) return error;
  const said = response?.data?.error;
  const reasons = said?.errors.map(({ reason }) => reason) ?? [];
  const message = (said?.message || error.message).slice(0, messageLength);
  return new PortError(failureFor(status, message, reasons, effect), message, { cause: error });
}

function failureFor(status = 0, message: string, reasons: readonly string[], effect: Effect): PortFailure {
  if (status === 429 || reasons.some((reason) => reason.endsWith("RateLimitExceeded"))) return "busy";
  if (status === 0 || status === 408 || status >= 500) return effect === "read" ? "unreachable" : "uncertain";
  if (status === 404) return "not-found";
  if (status === 401 || status === 403) return "not-allowed";
  return fenceTaken.test(message) ? "stale" : "refused";
}

const connectionCodes = /^(?:E[A-Z]+|UND_ERR_[A-Z_]+)$/u;

function isConnectionFailure(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  const cause = error.cause;
  const inner = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return (
    error.name === "AbortError" ||
    connectionCodes.test(code) ||
    connectionCodes.test(inner) ||
    /fetch failed|socket hang up|premature close/iu.test(error.message)
  );
}
