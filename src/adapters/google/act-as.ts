import { GoogleAuth, OAuth2Client } from "google-auth-library";
import { z } from "zod";
import { type GoogleAccess, googleAccess } from "./access.ts";

const scopes = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];
const lifetime = "3600s";
const credentialsApi = "https://iamcredentials.googleapis.com";

/** The answer of iamcredentials.projects.serviceAccounts.generateAccessToken. */
const Lent = z.object({ accessToken: z.string(), expireTime: z.iso.datetime({ offset: true }) });

/** Who asks for the tokens, and where; by default this process's own account, at Google. */
type Lender = { readonly source: GoogleAuth | OAuth2Client; readonly address: string };

/** Tokens last for an hour, so that calls of one instance share them. */
const clients = new Map<string, OAuth2Client>();

/**
 * Access to the sheets as `account`, whoever this process is signed in as: at Google it asks for tokens of the
 * account, which it must be allowed to make (Service Account Token Creator). So every function has rights of its
 * own, nobody holds a key, and people share their sheets with one account.
 */
export function accountAccess(account: string, googleUrl: string | undefined): GoogleAccess {
  if (googleUrl !== undefined) return googleAccess(account, googleUrl);
  const known = clients.get(account);
  const auth = known ?? actingAs(account, { source: ownAccount(), address: credentialsApi });
  clients.set(account, auth);
  return { auth, account };
}

function ownAccount(): GoogleAuth {
  return new GoogleAuth({ scopes: ["https://www.googleapis.com/auth/cloud-platform"] });
}

/** A client whose tokens are of `account`; it asks for a new one when the last has run out. */
export function actingAs(account: string, { source, address }: Lender): OAuth2Client {
  const client = new OAuth2Client();
  client.refreshHandler = async () => {
    const { data } = await source.request({
      url: `${address}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
      method: "POST",
      data: { scope: scopes, lifetime },
      retry: true,
    });
    const { accessToken, expireTime } = Lent.parse(data);
    return { access_token: accessToken, expiry_date: Date.parse(expireTime) };
  };
  return client;
}
