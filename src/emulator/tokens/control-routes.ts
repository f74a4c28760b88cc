import { z } from "zod";
import { control, controlBody } from "../control/control-route.ts";
import { writeSetting } from "../control/setting.ts";
import { type Answer, type Call, ok } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { issueAccessToken } from "./access-token.ts";
import { accountIdOf, claimsFor, LIFETIME, signIdentity } from "./identity-token.ts";
import { PROJECT } from "./metadata-server.ts";
import { keyOf, listAccounts, putAccount, type ServiceAccount } from "./service-accounts.ts";

const Address = z.string().includes("@");
const Seconds = z.number().int();

const Account = z.strictObject({ email: Address, delegatedScopes: z.array(z.string()).optional() });
const Access = z.strictObject({ email: Address, expiresIn: Seconds.default(LIFETIME) });
const Identity = z.strictObject({
  email: Address.optional(),
  aud: z.string().default(""),
  expiresIn: Seconds.default(LIFETIME),
  claims: z.record(z.string(), z.unknown()).default({}),
});
const Settings = z.strictObject({
  timesFrom: z.enum(["emulator", "machine"]).optional(),
  defaultAccount: Address.optional(),
});

/** Who may ask for tokens, and tokens without asking. */
export const TOKEN_CONTROL_ROUTES: readonly Route[] = [
  control("GET", "/_emulator/service-accounts", listEmails),
  control("POST", "/_emulator/service-accounts", addAccount, true),
  control("POST", "/_emulator/tokens/identity", mintIdentity, true),
  control("POST", "/_emulator/tokens/access", mintAccess, true),
  control("DELETE", "/_emulator/tokens/access", revokeAll, true),
  control("POST", "/_emulator/tokens/settings", set, true),
];

function listEmails({ emulator }: Call): Answer {
  const accounts = listAccounts(emulator).map(({ email, delegatedScopes }) => ({ email, delegatedScopes }));
  return ok({ serviceAccounts: accounts });
}

function addAccount(call: Call): Answer {
  const { email, delegatedScopes } = controlBody(call, Account);
  return ok(keyFile(putAccount(call.emulator, email, delegatedScopes), call.origin));
}

/** The file that Google gives out with a new key of a service account. */
function keyFile(account: ServiceAccount, origin: string): Record<string, string> {
  return {
    type: "service_account",
    project_id: PROJECT,
    private_key_id: keyOf(account).kid,
    private_key: account.privateKey,
    client_email: account.email,
    client_id: accountIdOf(account.email),
    token_uri: `${origin}/token`,
    auth_provider_x509_cert_url: `${origin}/oauth2/v1/certs`,
    client_x509_cert_url: `${origin}/robot/v1/metadata/x509/${encodeURIComponent(account.email)}`,
    universe_domain: "googleapis.com",
  };
}

// a claim given as null is left out, so that a test can send a token without it
function mintIdentity(call: Call): Answer {
  const { email, aud, expiresIn, claims } = controlBody(call, Identity);
  const usual = claimsFor(call.emulator, email ?? `someone@${PROJECT}.example`, aud);
  const all = { ...usual, exp: Number(usual.iat) + expiresIn, ...claims };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  return ok({ token: signIdentity(call.emulator, kept), claims: kept });
}

function mintAccess(call: Call): Answer {
  const { email, expiresIn } = controlBody(call, Access);
  return ok(issueAccessToken(call.emulator, email, "", expiresIn));
}

function revokeAll({ emulator }: Call): Answer {
  return ok({ revoked: emulator.store.run("DELETE FROM access_tokens") });
}

function set(call: Call): Answer {
  const { timesFrom, defaultAccount } = controlBody(call, Settings);
  const { store } = call.emulator;
  if (timesFrom !== undefined) writeSetting(store, "token-times", timesFrom);
  if (defaultAccount !== undefined) writeSetting(store, "default-account", defaultAccount);
  return ok({});
}
