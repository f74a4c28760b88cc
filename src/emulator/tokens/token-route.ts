import { type Answer, type Call, ok } from "../http/call.ts";
import { GoogleError } from "../http/google-error.ts";
import { jsonBody } from "../http/json-body.ts";
import { textOf } from "../sheets/model/struct.ts";
import { issueAccessToken } from "./access-token.ts";
import { type Assertion, invalidGrant, readAssertion } from "./assertion.ts";
import { claimsFor, signIdentity } from "./identity-token.ts";

type Form = Record<string, string>;

const GRANTS: Record<string, (call: Call, form: Form) => Answer> = {
  "urn:ietf:params:oauth:grant-type:jwt-bearer": byAssertion,
  refresh_token: byRefreshToken,
};

/** The token endpoint (RFC 6749, RFC 7523) for service accounts and for refresh tokens. */
export function grantToken(call: Call): Answer {
  const form = formOf(call);
  const { grant_type: grant } = form;
  if (grant === undefined) throw missing("grant_type");
  const give = Object.hasOwn(GRANTS, grant) ? GRANTS[grant] : undefined;
  if (give !== undefined) return give(call, form);
  throw new GoogleError({
    code: 400,
    reason: "unsupported_grant_type",
    message: `Invalid grant_type: ${grant}`,
  });
}

function formOf(call: Call): Form {
  const isJson = call.headers["content-type"]?.includes("json") === true;
  const entries = isJson
    ? Object.entries(jsonBody(call)).map(([name, value]): [string, string] => [name, textOf(value)])
    : [...new URLSearchParams(call.body.toString("utf8"))];
  return Object.fromEntries(entries);
}

function byAssertion(call: Call, { assertion: token }: Form): Answer {
  if (token === undefined) throw missing("assertion");
  const { emulator, origin } = call;
  const assertion = readAssertion(emulator, token);
  const { account, claims } = assertion;
  if (![`${origin}/token`, "https://oauth2.googleapis.com/token"].includes(textOf(claims.aud)))
    throw invalidGrant("Invalid JWT: Failed audience check.");
  const audience = textOf(claims.target_audience);
  if (audience !== "")
    return ok({ id_token: signIdentity(emulator, claimsFor(emulator, account.email, audience)) });
  const scope = textOf(claims.scope);
  if (scope === "")
    throw new GoogleError({
      code: 400,
      reason: "invalid_scope",
      message: "Invalid OAuth scope or ID token audience provided.",
    });
  return ok(issueAccessToken(emulator, personOf(assertion, scope), scope));
}

// a service account acts as a person only for scopes that the domain has granted it
function personOf({ account, claims }: Assertion, scope: string): string {
  const subject = textOf(claims.sub).toLowerCase();
  if (subject === "" || subject === account.email) return account.email;
  if (scope.split(" ").every((one) => account.delegatedScopes.includes(one))) return subject;
  throw new GoogleError({
    code: 401,
    reason: "unauthorized_client",
    message:
      "Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.",
  });
}

// a refresh token is the person's address, as a bearer token is; what stands before a slash is left aside
function byRefreshToken(call: Call, { refresh_token: token, client_id: client = "" }: Form): Answer {
  if (token === undefined) throw missing("refresh_token");
  const email = token.split("/").at(-1) ?? "";
  if (!email.includes("@")) throw invalidGrant("Token has been expired or revoked.");
  const { emulator } = call;
  const scope = "openid https://www.googleapis.com/auth/userinfo.email";
  return ok({
    ...issueAccessToken(emulator, email, scope),
    scope,
    id_token: signIdentity(emulator, claimsFor(emulator, email.toLowerCase(), client)),
  });
}

function missing(parameter: string): GoogleError {
  return new GoogleError({
    code: 400,
    reason: "invalid_request",
    message: `Missing required parameter: ${parameter}`,
  });
}
