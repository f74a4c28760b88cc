import { z } from "zod";
import type { Emulator } from "../emulator.ts";
import type { Row } from "../store/store.ts";
import { newPrivateKey, type SigningKey, signingKeyOf } from "./rsa-key.ts";

/** A service account; `delegatedScopes` are those for which it may act as any person of the domain. */
export type ServiceAccount = { email: string; privateKey: string; delegatedScopes: string[] };

const Scopes = z.array(z.string());

/** The account with this address; undefined when there is none. */
export function findAccount({ store }: Emulator, email: string): ServiceAccount | undefined {
  const row = store.get("SELECT * FROM service_accounts WHERE email = ?", email.toLowerCase());
  return row === undefined ? undefined : accountOf(row);
}

/** Every account, by address. */
export function listAccounts({ store }: Emulator): ServiceAccount[] {
  return store.all("SELECT * FROM service_accounts ORDER BY email").map(accountOf);
}

/** Makes an account with a key of its own, or gives the scopes of a known one anew. */
export function putAccount(emulator: Emulator, email: string, delegatedScopes?: string[]): ServiceAccount {
  const known = findAccount(emulator, email);
  const account = {
    email: email.toLowerCase(),
    privateKey: known?.privateKey ?? newPrivateKey(),
    delegatedScopes: delegatedScopes ?? known?.delegatedScopes ?? [],
  };
  emulator.store.run(
    "INSERT OR REPLACE INTO service_accounts (email, private_key, delegated_scopes) VALUES (?, ?, ?)",
    account.email,
    account.privateKey,
    JSON.stringify(account.delegatedScopes),
  );
  return account;
}

/** The key with which the account signs. */
export function keyOf(account: ServiceAccount): SigningKey {
  return signingKeyOf(account.privateKey);
}

function accountOf(row: Row): ServiceAccount {
  return {
    email: String(row.email),
    privateKey: String(row.private_key),
    delegatedScopes: Scopes.parse(JSON.parse(String(row.delegated_scopes))),
  };
}
