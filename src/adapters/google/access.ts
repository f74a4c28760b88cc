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

/** How many milliseconds Google may take: the Sheets API's own bound on one request ("Usage limits"). */
const timeout = 180_000;

/**
 * How many bytes an answer may come to once it is unpacked. Reading and checking a sheet of so many took from 300 MB,
 * where its texts were long, to 520 MB, where they had five letters each; a function has 512.
 */
const maxContentLength = 32_000_000;

/** The options that a Google client takes for this access; its own retries are off, ours know what is safe. */
export function clientOptions({ rootUrl, auth }: GoogleAccess): {
  auth: GoogleAuth | OAuth2Client;
  rootUrl?: string;
  retry: false;
  timeout: number;
  maxContentLength: number;
} {
  const options = { auth, retry: false, timeout, maxContentLength } as const;
  return rootUrl === undefined ? options : { ...options, rootUrl };
}
