import { sign } from "node:crypto";
import { type Answer, type Call, ok, param } from "../http/call.ts";
import { entityNotFound, invalidArgument } from "../http/google-error.ts";
import { jsonBody } from "../http/json-body.ts";
import { isStruct, listOf, textOf } from "../sheets/model/struct.ts";
import { issueAccessToken } from "./access-token.ts";
import { claimsFor, LIFETIME, signIdentity } from "./identity-token.ts";
import { issuingSeconds } from "./issuing-time.ts";
import { signJwt } from "./jwt.ts";
import { defaultAccount } from "./metadata-server.ts";
import { findAccount, keyOf, putAccount, type ServiceAccount } from "./service-accounts.ts";

// the account of the machine has a key at Google too, though nobody can take it out
function requireAccount(call: Call): ServiceAccount {
  const email = param(call, "email");
  const known = findAccount(call.emulator, email);
  if (known !== undefined) return known;
  if (email === defaultAccount(call)) return putAccount(call.emulator, email);
  throw entityNotFound();
}

/** iamcredentials.projects.serviceAccounts.generateIdToken; every caller may act as every account */
export function generateIdToken(call: Call): Answer {
  const { audience, includeEmail } = jsonBody(call);
  if (textOf(audience) === "") throw invalidArgument("Request contains an invalid argument.");
  const { email, email_verified, ...rest } = claimsFor(
    call.emulator,
    requireAccount(call).email,
    textOf(audience),
  );
  const named = includeEmail === true ? { email, email_verified } : {};
  return ok({ token: signIdentity(call.emulator, { ...rest, ...named }) });
}

/** iamcredentials.projects.serviceAccounts.generateAccessToken */
export function generateAccessToken(call: Call): Answer {
  const body = jsonBody(call);
  const scope = listOf(body.scope).map(textOf).join(" ");
  if (scope === "") throw invalidArgument("Request contains an invalid argument.");
  const lifetime = Number(/^(\d+)s$/.exec(textOf(body.lifetime))?.[1] ?? LIFETIME);
  const { access_token } = issueAccessToken(call.emulator, requireAccount(call).email, scope, lifetime);
  const expires = new Date((issuingSeconds(call.emulator) + lifetime) * 1000);
  return ok({ accessToken: access_token, expireTime: expires.toISOString().replace(/\.\d+Z$/, "Z") });
}

/** iamcredentials.projects.serviceAccounts.signJwt: how code without a key file asks to act as a person */
export function signJwtRoute(call: Call): Answer {
  const claims: unknown = JSON.parse(textOf(jsonBody(call).payload) || "null");
  if (!isStruct(claims)) throw invalidArgument("Request contains an invalid argument.");
  const { key, kid } = keyOf(requireAccount(call));
  return ok({ keyId: kid, signedJwt: signJwt(claims, key, kid) });
}

/** iamcredentials.projects.serviceAccounts.signBlob */
export function signBlob(call: Call): Answer {
  const { key, kid } = keyOf(requireAccount(call));
  const bytes = Buffer.from(textOf(jsonBody(call).payload), "base64");
  return ok({ keyId: kid, signedBlob: sign("sha256", bytes, key).toString("base64") });
}
