import { z } from "zod";
import { PortError, type PortFailure } from "../../ports/port-error.ts";

/** What GOV.UK Notify says when it refuses: `{ status_code, errors: [{ error, message }] }`. */
const NotifyRefusal = z.object({
  response: z.object({
    status: z.number(),
    data: z
      .object({ errors: z.array(z.object({ error: z.string(), message: z.string() })).default([]) })
      .catch({ errors: [] }),
  }),
});

const messageLength = 300;
/** Codes of a connection that was never made. */
const neverSent = /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/u;
/** What Notify refuses whoever it is for, because the template is not what it should be. */
const ourSettings = /template|personalisation/iu;
const connectionCodes = /\b(?:E[A-Z]{3,}|ERR_NETWORK)\b/u;

/**
 * A failed request to Notify in our terms; anything else is given back as it is. The error itself is not
 * kept as the cause, because it holds the request with its token.
 *
 * Source: https://docs.notifications.service.gov.uk/node.html, "Error codes" of "Send an email".
 */
export function notifyFailure(error: unknown, changes: boolean): unknown {
  const refusal = NotifyRefusal.safeParse(error);
  if (refusal.success) {
    const { status, data } = refusal.data.response;
    const said = data.errors.map(({ error: name, message }) => `${name}: ${message}`).join("; ");
    return new PortError(
      failureFor(status, said, changes),
      (said || `Notify answered ${status}`).slice(0, messageLength),
    );
  }
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (neverSent.test(code)) return new PortError("unreachable", `Notify was not reached (${code})`);
  if (!connectionCodes.test(code)) return error;
  return new PortError(changes ? "uncertain" : "unreachable", `Notify did not answer (${code})`);
}

function failureFor(status: number, said: string, changes: boolean): PortFailure {
  if (status === 429) return "busy";
  if (status === 401 || status === 403) return "not-allowed";
  if (status === 404) return "not-found";
  if (status === 400 && ourSettings.test(said)) return "not-allowed";
  if (status < 500) return "refused";
  return changes ? "uncertain" : "unreachable";
}
