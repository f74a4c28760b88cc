import { GoogleAuth, OAuth2Client } from "google-auth-library";

/** How to reach Google: `rootUrl` is absent for Google's own addresses. */
export type GoogleAccess = {
  readonly rootUrl?: string;
  readonly auth: GoogleAuth | OAuth2Client;
  readonly account: string;
};

const scopes = [
  "https://www.googleapis.com/auth/spreadsheets",
  "https://www.googleapis.com/auth/drive",
  "https://www.googleapis.com/auth/devstorage.read_write",
];

/**
 * The one way to Google. In the cloud the function's own service account signs in by itself; at the
 * emulator the account's address is the token. Nothing else differs. `asked`: the scopes, if not those of the
 * sheets and their state.
 */
export function googleAccess(
  account: string,
  googleUrl: string | undefined,
  asked: readonly string[] = scopes,
): GoogleAccess {
  if (googleUrl === undefined) return { auth: new GoogleAuth({ scopes: [...asked] }), account };
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: account });
  return { rootUrl: googleUrl.replace(/\/?$/u, "/"), auth, account };
}

/** The options that a Google client takes for this access; its own retries are off, ours know what is safe. */
export function clientOptions({ rootUrl, auth }: GoogleAccess): {
  auth: GoogleAuth | OAuth2Client;
  rootUrl?: string;
  retry: false;
} {
  return rootUrl === undefined ? { auth, retry: false } : { auth, rootUrl, retry: false };
}
