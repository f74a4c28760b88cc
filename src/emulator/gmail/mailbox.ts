import { type Call, param } from "../http/call.ts";
import { isServiceAccount } from "../tokens/identity-token.ts";
import { delegationDenied, noMailbox } from "./errors.ts";

/**
 * The address whose mailbox the path names; everybody has one, and only to themselves.
 *
 * @throws GoogleError 403 for another's mailbox, 400 for a service account that acts as nobody
 */
export function mailboxOf(call: Call): string {
  const user = param(call, "userId").toLowerCase();
  const { email } = call.caller;
  if (isServiceAccount(email)) throw noMailbox();
  if (user !== "me" && user !== email) throw delegationDenied(email);
  return email;
}
