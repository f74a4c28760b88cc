import { createHash } from "node:crypto";
import type { Emulator } from "../emulator.ts";
import type { Struct } from "../sheets/model/struct.ts";
import { issuerKey } from "./issuer-key.ts";
import { issuingSeconds } from "./issuing-time.ts";
import { signJwt } from "./jwt.ts";

/** The issuer that Google's identity tokens name. */
export const ISSUER = "https://accounts.google.com";

/** How long identity and access tokens live, in seconds. */
export const LIFETIME = 3600;

/** The claims of Google's identity token for this person or service account. */
export function claimsFor(emulator: Emulator, email: string, audience: string): Struct {
  const iat = issuingSeconds(emulator);
  const domain = email.split("@")[1] ?? "";
  const hosted = isServiceAccount(email) || domain === "gmail.com" ? {} : { hd: domain };
  const sub = accountIdOf(email);
  const azp = isServiceAccount(email) ? sub : audience;
  return {
    iss: ISSUER,
    azp,
    aud: audience,
    sub,
    ...hosted,
    email,
    email_verified: true,
    iat,
    exp: iat + LIFETIME,
  };
}

/** Signs claims with the emulator's own key. */
export function signIdentity(emulator: Emulator, claims: Struct): string {
  const { key, kid } = issuerKey(emulator);
  return signJwt(claims, key, kid);
}

/** The number that stands for an account: twenty-one digits, the same wherever it is named. */
export function accountIdOf(email: string): string {
  const digest = createHash("sha256").update(`account ${email.toLowerCase()}`).digest();
  return `1${digest.readBigUInt64BE().toString().padStart(20, "0")}`;
}

/** Whether the address is that of a service account. */
export function isServiceAccount(email: string): boolean {
  return email.endsWith(".gserviceaccount.com");
}
