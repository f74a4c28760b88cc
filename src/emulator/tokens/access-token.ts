import { randomBytes } from "node:crypto";
import type { Emulator } from "../emulator.ts";
import { LIFETIME } from "./identity-token.ts";

const PREFIX = "ya29.";

/** The fields that every token endpoint answers with. */
export type AccessToken = { access_token: string; expires_in: number; token_type: "Bearer" };

/**
 * Issues an opaque token. Clients count its life on their own clock, which cannot be moved, so its life
 * is the machine's too.
 */
export function issueAccessToken(
  { store }: Emulator,
  email: string,
  scope = "",
  lifetime = LIFETIME,
): AccessToken {
  const access_token = `${PREFIX}${randomBytes(48).toString("base64url")}`;
  store.run("DELETE FROM access_tokens WHERE expires < ?", Date.now());
  store.run(
    "INSERT INTO access_tokens (token, email, scope, expires) VALUES (?, ?, ?, ?)",
    access_token,
    email.toLowerCase(),
    scope,
    Date.now() + lifetime * 1000,
  );
  return { access_token, expires_in: Math.max(lifetime - 1, 0), token_type: "Bearer" };
}

/** Whether a bearer token looks like one that was issued here. */
export function isOpaque(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** Who holds this token; undefined when it was never issued, has expired or was revoked. */
export function holderOf({ store }: Emulator, token: string): string | undefined {
  const row = store.get("SELECT email FROM access_tokens WHERE token = ? AND expires > ?", token, Date.now());
  return row === undefined ? undefined : String(row.email);
}
