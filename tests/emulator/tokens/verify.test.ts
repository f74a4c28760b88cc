import { X509Certificate } from "node:crypto";
import { OAuth2Client } from "google-auth-library";
import { expect, test } from "vitest";
import { z } from "zod";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import { control, emulatorForTests } from "../helpers/emulator.ts";

const { url, dataDir } = await emulatorForTests();
const AUDIENCE = "https://tracker.example/functions/receive";

const Minted = z.object({ token: z.string() });
const Certificates = z.record(z.string(), z.string());

/** The real verifier, which fetches the certificates from the emulator. */
function verifier(at = url): OAuth2Client {
  return new OAuth2Client({
    endpoints: { oauth2FederatedSignonPemCertsUrl: `${at}/oauth2/v1/certs` },
  });
}

async function mint(request: object, at = url): Promise<string> {
  return Minted.parse(await control(at, "POST", "tokens/identity", request)).token;
}

function verify(idToken: string, at = url): Promise<unknown> {
  return verifier(at)
    .verifyIdToken({ idToken, audience: AUDIENCE })
    .then((ticket) => ticket.getPayload());
}

test("google-auth-library accepts a token of the emulator by its certificates", async () => {
  const token = await mint({ email: "ann@council.example", aud: AUDIENCE });

  expect(await verify(token)).toMatchObject({
    iss: "https://accounts.google.com",
    aud: AUDIENCE,
    email: "ann@council.example",
    email_verified: true,
    hd: "council.example",
  });
});

test("it refuses one that is late, early, for another audience or by another issuer", async () => {
  const hour = Math.floor(Date.now() / 1000) + 3600;

  const late = await mint({ aud: AUDIENCE, claims: { iat: hour - 10_000, exp: hour - 7200 } });
  const early = await mint({ aud: AUDIENCE, claims: { iat: hour, exp: hour + 3600 } });
  const elsewhere = await mint({ aud: "https://other.example" });
  const stranger = await mint({ aud: AUDIENCE, claims: { iss: "https://issuer.example" } });

  await expect(verify(late)).rejects.toThrow("Token used too late");
  await expect(verify(early)).rejects.toThrow("Token used too early");
  await expect(verify(elsewhere)).rejects.toThrow("Wrong recipient");
  await expect(verify(stranger)).rejects.toThrow("Invalid issuer");
});

test("it refuses one that was changed, and one that another emulator signed", async () => {
  const [header, claims = "", signature] = (
    await mint({ aud: AUDIENCE, email: "ann@council.example" })
  ).split(".");
  const changed = Buffer.from(claims, "base64url").toString().replace("ann@", "eve@");
  const tampered = [header, Buffer.from(changed).toString("base64url"), signature].join(".");
  const other = await startEmulator({ port: 0, dataDir: `${dataDir}/other` });
  const foreign = await mint({ aud: AUDIENCE }, other.url);

  await expect(verify(tampered)).rejects.toThrow("Invalid token signature");
  await expect(verify(foreign)).rejects.toThrow("No pem found");
  await expect(verify(foreign, other.url)).resolves.toBeDefined();
  await other.close();
});

test("verifySignedJwtWithCertsAsync takes the published certificates as they are", async () => {
  const certificates = Certificates.parse(await (await fetch(`${url}/oauth2/v1/certs`)).json());
  const token = await mint({ aud: AUDIENCE });

  const ticket = await new OAuth2Client().verifySignedJwtWithCertsAsync(token, certificates, AUDIENCE, [
    "https://accounts.google.com",
  ]);

  expect(ticket.getPayload()?.aud).toBe(AUDIENCE);
});

test("the certificate is a sound X.509 certificate over the key that the key set publishes", async () => {
  const [[kid, pem = ""] = []] = Object.entries(
    Certificates.parse(await (await fetch(`${url}/oauth2/v1/certs`)).json()),
  );
  const certificate = new X509Certificate(pem);
  const { n, e } = certificate.publicKey.export({ format: "jwk" });

  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.validTo).toContain("2049");
  expect(await (await fetch(`${url}/oauth2/v3/certs`)).json()).toEqual({
    keys: [{ kty: "RSA", alg: "RS256", use: "sig", kid, n, e }],
  });
  expect(await (await fetch(`${url}/.well-known/openid-configuration`)).json()).toMatchObject({
    issuer: "https://accounts.google.com",
    jwks_uri: `${url}/oauth2/v3/certs`,
  });
});

test("the key stays the same after a restart", async () => {
  const place = { port: 0, dataDir: `${dataDir}/again` };
  const first = await startEmulator(place);
  const token = await mint({ aud: AUDIENCE }, first.url);
  await first.close();

  const second = await startEmulator(place);

  await expect(verify(token, second.url)).resolves.toBeDefined();
  await second.close();
});

test("tokens carry the emulator's time, or the machine's if told so", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
  const old = await mint({ aud: AUDIENCE });
  await control(url, "POST", "tokens/settings", { timesFrom: "machine" });
  const current = await mint({ aud: AUDIENCE });

  await expect(verify(old)).rejects.toThrow("Token used too late");
  await expect(verify(current)).resolves.toBeDefined();
});
