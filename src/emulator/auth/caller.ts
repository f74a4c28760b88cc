import type { Emulator } from "../emulator.ts";
import { GoogleError } from "../http/google-error.ts";
import { readBearer } from "../tokens/bearer.ts";

/** Who makes a request. */
export type Caller = { email: string; displayName: string };

/** The caller of routes that need no token. */
export const anonymous: Caller = { email: "anonymous@users.emulator.example", displayName: "anonymous" };

/**
 * Reads the caller out of `Authorization: Bearer T`: a token with an @ is the email itself, any other
 * is `T@users.emulator.example`. A token issued here stands for whom it was issued to.
 *
 * @param open whether the route also answers without a token
 * @throws GoogleError 403 without a token, 401 with an empty or an expired one, worded as Google words them
 */
export function callerOf(authorization: string | undefined, open: boolean, emulator: Emulator): Caller {
  const token = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1];
  if (token !== undefined) return callerWith(token, emulator);
  if (open) return anonymous;
  throw authorization === undefined ? unregistered() : badCredentials();
}

function callerWith(token: string, emulator: Emulator): Caller {
  if (token.includes("@")) return callerNamed(token);
  const bearer = readBearer(emulator, token);
  if (bearer === "refused") throw badCredentials();
  return callerNamed(bearer === "not a token" ? `${token}@users.emulator.example` : bearer.email);
}

/** The caller with this email; the display name is what stands before the @. */
export function callerNamed(email: string): Caller {
  return { email: email.toLowerCase(), displayName: email.split("@")[0] ?? email };
}

function unregistered(): GoogleError {
  return new GoogleError({
    code: 403,
    message:
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    reason: "forbidden",
  });
}

function badCredentials(): GoogleError {
  return new GoogleError({
    code: 401,
    message:
      "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
    reason: "authError",
    location: { name: "Authorization", type: "header" },
  });
}
