import { createPublicKey } from "node:crypto";
import { type Answer, type Call, param } from "../http/call.ts";
import { entityNotFound } from "../http/google-error.ts";
import { certificateOf } from "./certificate.ts";
import { ISSUER } from "./identity-token.ts";
import { issuerKey } from "./issuer-key.ts";
import type { SigningKey } from "./rsa-key.ts";
import { findAccount, keyOf } from "./service-accounts.ts";

// clients keep the keys as long as the answer says; the emulator never changes its key
const CACHED = { "cache-control": "public, max-age=19800, must-revalidate, no-transform" };

/** The certificates of the key that signs identity tokens, by key id, as PEM. */
export function pemCertificates(call: Call): Answer {
  return {
    status: 200,
    headers: CACHED,
    json: pemsOf(issuerKey(call.emulator), "federated-signon.emulator"),
  };
}

/** The certificates of a service account, by key id, as PEM. */
export function accountCertificates(call: Call): Answer {
  const account = findAccount(call.emulator, param(call, "email"));
  if (account === undefined) throw entityNotFound();
  return { status: 200, headers: CACHED, json: pemsOf(keyOf(account), account.email) };
}

function pemsOf({ key, kid }: SigningKey, name: string): Record<string, string> {
  return { [kid]: certificateOf(key, name) };
}

/** The same key as a JSON Web Key Set (RFC 7517). */
export function jwkCertificates(call: Call): Answer {
  const { key, kid } = issuerKey(call.emulator);
  const { n, e } = createPublicKey(key).export({ format: "jwk" });
  return {
    status: 200,
    headers: CACHED,
    json: { keys: [{ kty: "RSA", alg: "RS256", use: "sig", kid, n, e }] },
  };
}

/** Where everything is (OpenID Connect Discovery 1.0); the issuer is the one in the tokens. */
export function openidConfiguration({ origin }: Call): Answer {
  return {
    status: 200,
    headers: CACHED,
    json: {
      issuer: ISSUER,
      token_endpoint: `${origin}/token`,
      jwks_uri: `${origin}/oauth2/v3/certs`,
      response_types_supported: ["id_token"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      claims_supported: ["aud", "email", "email_verified", "exp", "hd", "iat", "iss", "sub"],
      grant_types_supported: ["refresh_token", "urn:ietf:params:oauth:grant-type:jwt-bearer"],
    },
  };
}
