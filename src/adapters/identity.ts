import { OAuth2Client, type TokenPayload } from "google-auth-library";
import { z } from "zod";
import type { Claims, IdentityPort, TokenFlaw } from "../ports/identity.ts";
import { failureOf } from "./google/failure.ts";

/** The claims that decide who calls (Google, "OpenID Connect", an ID token's payload). */
const Payload = z.object({
  aud: z.string(),
  email: z.string().toLowerCase().default(""),
  email_verified: z.boolean().default(false),
  hd: z.string().toLowerCase().nullable().default(null),
});

/** What the library says of a token, and what is kept of it: its own words may quote the token. */
const flaws: readonly (readonly [RegExp, TokenFlaw])[] = [
  [/^Token used too late/u, "too late"],
  [/^Token used too early/u, "too early"],
  [/^Expiration time too far/u, "lives too long"],
  [/^Invalid issuer/u, "wrong issuer"],
  [/^Wrong recipient/u, "wrong audience"],
  [/^No pem found/u, "signed by nobody we know"],
  [/^Invalid token signature/u, "signature does not fit"],
];

/** Google's certificates are kept for as long as their answer allows, by every call of this instance. */
const verifiers = new Map<string, OAuth2Client>();

/** Google's identity tokens, by google-auth-library. `googleUrl`: the emulator, if it is the issuer. */
export function createIdentityPort(googleUrl: string | undefined): IdentityPort {
  const client = verifierAt(googleUrl);
  return {
    verify: async (idToken, audiences) => {
      const certificates = await certificatesOf(client);
      try {
        const issuers = ["accounts.google.com", "https://accounts.google.com"];
        const ticket = await client.verifySignedJwtWithCertsAsync(
          idToken,
          certificates,
          [...audiences],
          issuers,
        );
        return claimsOf(ticket.getPayload());
      } catch (error) {
        return flawOf(error);
      }
    },
  };
}

function verifierAt(googleUrl: string | undefined): OAuth2Client {
  const known = verifiers.get(googleUrl ?? "");
  if (known) return known;
  const at = googleUrl?.replace(/\/$/u, "");
  const client =
    at === undefined
      ? new OAuth2Client()
      : new OAuth2Client({ endpoints: { oauth2FederatedSignonPemCertsUrl: `${at}/oauth2/v1/certs` } });
  verifiers.set(googleUrl ?? "", client);
  return client;
}

/** Keys that cannot be had say nothing about the token. */
async function certificatesOf(client: OAuth2Client) {
  try {
    return (await client.getFederatedSignonCertsAsync()).certs;
  } catch (error) {
    throw failureOf(error, "read");
  }
}

function claimsOf(payload: TokenPayload | undefined): Claims | TokenFlaw {
  const read = Payload.safeParse(payload);
  if (!read.success) return "unreadable";
  const { aud: audience, email, email_verified: emailVerified, hd: domain } = read.data;
  return { audience, email, emailVerified, domain };
}

function flawOf(error: unknown): TokenFlaw {
  const message = error instanceof Error ? error.message : "";
  return flaws.find(([words]) => words.test(message))?.[1] ?? "unreadable";
}
