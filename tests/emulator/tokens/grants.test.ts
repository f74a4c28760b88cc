import { sheets } from "@googleapis/sheets";
import { Compute, Impersonated, JWT, OAuth2Client } from "google-auth-library";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { ANN, control, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const ROBOT = "tracker@emulated.iam.gserviceaccount.com";
const SCOPE = "https://www.googleapis.com/auth/spreadsheets";

const KeyFile = z.object({ client_email: z.string(), private_key: z.string() });

async function keyFile(delegatedScopes: string[] = []): Promise<z.infer<typeof KeyFile>> {
  return KeyFile.parse(await control(url, "POST", "service-accounts", { email: ROBOT, delegatedScopes }));
}

/** Sends what is meant for Google to the emulator: the client's token address cannot be set. */
const transporterOptions = {
  fetchImplementation: (input: string | URL | Request, init?: RequestInit) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    return fetch(asked.hostname === "oauth2.googleapis.com" ? url + asked.pathname : asked, init);
  },
};

function robot(key: z.infer<typeof KeyFile>, subject?: string): JWT {
  const as = subject === undefined ? {} : { subject };
  return new JWT({
    email: key.client_email,
    key: key.private_key,
    scopes: [SCOPE],
    transporterOptions,
    ...as,
  });
}

async function creatorOf(auth: JWT | OAuth2Client | Compute | Impersonated): Promise<unknown> {
  const client = sheets({ version: "v4", auth, rootUrl: `${url}/` });
  const { data } = await client.spreadsheets.create({ requestBody: { properties: { title: "Mine" } } });
  const { token } = await auth.getAccessToken();
  const file = await fetch(`${url}/drive/v3/files/${data.spreadsheetId}?fields=owners(emailAddress)`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return file.json();
}

test("a service account gets a token that says who it is", async () => {
  const auth = robot(await keyFile());

  expect(await creatorOf(auth)).toEqual({ owners: [{ emailAddress: ROBOT }] });
  expect(auth.credentials.access_token).toMatch(/^ya29\./);
});

test("a service account acts as a person only for scopes that were delegated to it", async () => {
  const without = robot(await keyFile(), ANN);
  await expect(without.authorize()).rejects.toThrow("unauthorized_client");

  const auth = robot(await keyFile([SCOPE]), ANN);

  expect(await creatorOf(auth)).toEqual({ owners: [{ emailAddress: ANN }] });
});

test("an unknown account and a wrong key are refused", async () => {
  const key = await keyFile();
  const { private_key } = KeyFile.parse(
    await control(url, "POST", "service-accounts", { email: "other@emulated.iam.gserviceaccount.com" }),
  );

  const unknown = robot({ ...key, client_email: "nobody@emulated.iam.gserviceaccount.com" });
  const forged = robot({ ...key, private_key });

  await expect(unknown.authorize()).rejects.toThrow("invalid_grant: Invalid grant: account not found");
  await expect(forged.authorize()).rejects.toThrow("invalid_grant: Invalid JWT Signature.");
});

test("a token that a service account signs for itself says who it is", async () => {
  const key = await keyFile();
  const auth = new JWT({ email: key.client_email, key: key.private_key });
  const headers = await auth.getRequestHeaders(`${url}/`);

  const response = await fetch(`${url}/drive/v3/about?fields=user(emailAddress)`, { headers });

  expect(await response.json()).toEqual({ user: { emailAddress: ROBOT } });
});

test("a refresh token is exchanged for an access token", async () => {
  const auth = new OAuth2Client({
    clientId: "script",
    clientSecret: "secret",
    endpoints: { oauth2TokenUrl: `${url}/token` },
  });
  auth.setCredentials({ refresh_token: `1//${ANN}` });

  expect(await creatorOf(auth)).toEqual({ owners: [{ emailAddress: ANN }] });
});

test("a token that has expired or was revoked is 401", async () => {
  const Access = z.object({ access_token: z.string() });
  const spreadsheetId = await newSpreadsheet(url, ANN);
  const read = async (token: string) =>
    refusal(sheetsOf(url, token).spreadsheets.get({ spreadsheetId })).then(({ code }) => code);
  const expired = Access.parse(await control(url, "POST", "tokens/access", { email: ANN, expiresIn: 0 }));
  const fresh = Access.parse(await control(url, "POST", "tokens/access", { email: ANN }));

  const { data } = await sheetsOf(url, fresh.access_token).spreadsheets.get({ spreadsheetId });
  await control(url, "DELETE", "tokens/access");

  expect(data.spreadsheetId).toBe(spreadsheetId);
  expect(await read(expired.access_token)).toBe(401);
  expect(await read(fresh.access_token)).toBe(401);
});

test("the client of a machine in the cloud gets its tokens from the metadata server", async () => {
  vi.stubEnv("GCE_METADATA_HOST", new URL(url).host);
  const auth = new Compute();
  const email = "default@emulated.iam.gserviceaccount.com";

  const owner = await creatorOf(auth);
  const idToken = await auth.fetchIdToken("https://tasks.example/run");
  vi.unstubAllEnvs();

  expect(owner).toEqual({ owners: [{ emailAddress: email }] });
  const verifier = new OAuth2Client({
    endpoints: { oauth2FederatedSignonPemCertsUrl: `${url}/oauth2/v1/certs` },
  });
  const ticket = await verifier.verifyIdToken({ idToken, audience: "https://tasks.example/run" });
  expect(ticket.getPayload()).toMatchObject({ email, email_verified: true });
  expect((await fetch(`${url}/computeMetadata/v1/instance`)).status).toBe(403);
});

test("one account may act as another through IAM credentials", async () => {
  const key = await keyFile();
  const targetPrincipal = "target@emulated.iam.gserviceaccount.com";
  await control(url, "POST", "service-accounts", { email: targetPrincipal });
  const auth = new Impersonated({
    sourceClient: robot(key),
    targetPrincipal,
    targetScopes: [SCOPE],
    endpoint: url,
  });

  const owner = await creatorOf(auth);
  const idToken = await auth.fetchIdToken("https://tasks.example/run", { includeEmail: true });

  expect(owner).toEqual({ owners: [{ emailAddress: targetPrincipal }] });
  expect(JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString())).toMatchObject({
    aud: "https://tasks.example/run",
    email: targetPrincipal,
  });
});

test("code without a key file signs through IAM credentials to act as a person", async () => {
  const email = "default@emulated.iam.gserviceaccount.com";
  await control(url, "POST", "service-accounts", { email, delegatedScopes: [SCOPE] });
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: email, sub: ANN, scope: SCOPE, aud: `${url}/token`, iat: now, exp: now + 600 };
  const signed = await fetch(`${url}/v1/projects/-/serviceAccounts/${email}:signJwt`, {
    method: "POST",
    headers: { authorization: `Bearer ${email}` },
    body: JSON.stringify({ payload: JSON.stringify(claims) }),
  });
  const { signedJwt } = z.object({ signedJwt: z.string() }).parse(await signed.json());

  const granted = await fetch(`${url}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      assertion: signedJwt,
    }),
  });

  expect(await granted.json()).toMatchObject({ token_type: "Bearer", expires_in: 3599 });
});
