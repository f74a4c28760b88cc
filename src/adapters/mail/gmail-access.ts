import { JWT } from "google-auth-library";
import { z } from "zod";
import { type GoogleAccess, googleAccess } from "../google/access.ts";

/** The parts of a service account's key file that sign it in. */
export const ServiceAccountKey = z.object({
  client_email: z.email(),
  private_key: z.string().startsWith("-----BEGIN"),
});
export type ServiceAccountKey = z.infer<typeof ServiceAccountKey>;

const scopes = [
  "https://www.googleapis.com/auth/gmail.send",
  "https://www.googleapis.com/auth/gmail.readonly",
];

/**
 * Access to the mailbox of `sender`. A service account has none, so in the cloud it acts for the sender by
 * domain-wide delegation (Google Workspace, "Control API access with domain-wide delegation"); at the
 * emulator the sender's address is the token.
 */
export function gmailAccess(
  sender: string,
  key: ServiceAccountKey | null,
  googleUrl: string | undefined,
): GoogleAccess {
  if (key === null || googleUrl !== undefined) return googleAccess(sender, googleUrl);
  const { client_email: email, private_key } = key;
  return { auth: new JWT({ email, key: private_key, scopes, subject: sender }), account: sender };
}
