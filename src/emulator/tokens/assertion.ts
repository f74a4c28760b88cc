import { createPublicKey } from "node:crypto";
import type { Emulator } from "../emulator.ts";
import { GoogleError } from "../http/google-error.ts";
import { numberOf, type Struct, textOf } from "../sheets/model/struct.ts";
import { isCurrent } from "./issuing-time.ts";
import { isSignedBy, readJwt } from "./jwt.ts";
import { findAccount, keyOf, type ServiceAccount } from "./service-accounts.ts";

/** What a service account asks for with a token that it signed itself. */
export type Assertion = { account: ServiceAccount; claims: Struct };

/**
 * Verifies a JWT that a service account signed.
 *
 * Source: https://developers.google.com/identity/protocols/oauth2/service-account (the claims, and the
 * errors under "JWT error codes").
 *
 * @throws GoogleError 400 invalid_grant
 */
export function readAssertion(emulator: Emulator, token: string): Assertion {
  const jwt = readJwt(token);
  if (jwt === undefined) throw invalidGrant("Bad Request");
  const account = findAccount(emulator, textOf(jwt.claims.iss));
  if (account === undefined) throw invalidGrant("Invalid grant: account not found");
  if (!isSignedBy(jwt, createPublicKey(keyOf(account).key))) throw invalidGrant("Invalid JWT Signature.");
  const [iat, exp] = [numberOf(jwt.claims.iat), numberOf(jwt.claims.exp)];
  if (exp - iat > 3600 || !isCurrent(emulator, iat, exp, 300))
    throw invalidGrant(
      "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.",
    );
  return { account, claims: jwt.claims };
}

/** 400 invalid_grant in the words given. */
export function invalidGrant(message: string): GoogleError {
  return new GoogleError({ code: 400, reason: "invalid_grant", message });
}
