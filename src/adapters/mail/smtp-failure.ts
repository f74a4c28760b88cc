import { z } from "zod";
import { PortError, type PortFailure } from "../../ports/port-error.ts";

/** The parts of nodemailer's errors that tell how far a message came. */
const SmtpFailure = z.object({
  code: z.string(),
  originalCode: z.string().default(""),
  message: z.string().default(""),
  command: z.string().default(""),
  responseCode: z.number().optional().catch(undefined),
});

const messageLength = 300;
/** Troubles from before a message could have been handed over. */
const beforeData = /^(?:EDNS|ETLS|ENOAUTH|EAUTH|EENVELOPE|EREQUIRETLS)$/u;
/** Codes of certificates that cannot be trusted (Node.js, "X509 certificate error codes"): we went no further. */
const notTrusted = /CERT|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH/u;
const neverConnected =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|^Connection timeout|^Greeting never received/u;

/**
 * An SMTP failure in our terms; anything else is given back as it is. A reply decides where there is one: 4yz
 * is for later, 5yz for ever (RFC 5321 section 4.2.1). A connection that broke without a reply may have
 * carried the message, unless it was never made.
 */
export function smtpFailure(error: unknown): unknown {
  const parsed = SmtpFailure.safeParse(error);
  if (!parsed.success || !(error instanceof Error)) return error;
  return new PortError(failureFor(parsed.data), parsed.data.message.slice(0, messageLength), {
    cause: error,
  });
}

function failureFor({
  code,
  originalCode,
  message,
  command,
  responseCode,
}: z.infer<typeof SmtpFailure>): PortFailure {
  const never = responseCode !== undefined && responseCode >= 500;
  if (never) return code === "EAUTH" || command === "MAIL FROM" ? "not-allowed" : "refused";
  if (responseCode !== undefined && responseCode >= 400) return "busy";
  if (code === "EENVELOPE" || code === "EMESSAGE") return "refused";
  const neverBegun = beforeData.test(code) || neverConnected.test(message) || notTrusted.test(originalCode);
  return neverBegun ? "unreachable" : "uncertain";
}
