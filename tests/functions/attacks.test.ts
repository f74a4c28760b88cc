import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { signToken } from "../../src/cli/local/call-function.ts";
import { type Cloud, openCloud, scriptClient } from "../support/cloud.ts";
import { credentialsOf } from "../support/deployment.ts";
import { ada, clerk, firstDraft } from "../support/office.ts";
import { trackerIn } from "../support/plan.ts";

const reader = "reader@westmere.example";
const stranger = "stranger@westmere.example";

let cloud: Cloud;
let log: string;

beforeAll(async () => {
  cloud = await openCloud({ SCRUTINY_LOG: "on" });
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array) => {
    log += String(chunk);
    return true;
  };
  restore = () => {
    process.stdout.write = write;
  };
  await cloud.office.edit(clerk, firstDraft);
  const requestBody = { type: "user", role: "reader", emailAddress: reader };
  await cloud.drive.permissions.create({ fileId: cloud.office.spreadsheetId, requestBody });
});
let restore: () => void;
afterAll(async () => {
  restore();
  await cloud.close();
});
beforeEach(() => {
  log = "";
});

type Sent = {
  readonly token?: string | null;
  readonly body?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
};

async function send({ token = null, body, type = "application/json", headers = {}, path = "/sync" }: Sent) {
  const { spreadsheetId } = cloud.office;
  const answer = await fetch(cloud.functions.url + path, {
    method: "POST",
    headers: {
      "content-type": type,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body ?? JSON.stringify({ spreadsheetId, stampNow: true }),
  });
  return { status: answer.status, body: await answer.json() };
}

/** A sound token of an editor's, but for what is given. */
function tokenOf(email: string, claims: Readonly<Record<string, unknown>> = {}, audience = scriptClient) {
  return signToken(cloud.office.url, { email, audience, claims });
}

function partsOf(token: string): readonly [string, string, string] {
  const [header = "", claims = "", signature = ""] = token.split(".");
  return [header, claims, signature];
}

const Certificates = z.record(z.string(), z.string());
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;

/** An attack, what it sends, and what the log says of it; the caller learns the status alone. */
const attacks: Readonly<
  Record<string, readonly [status: number, reason: string, make: () => Promise<Sent> | Sent]>
> = {
  "no token": [401, "no token", () => ({})],
  "a token that is none": [401, "token: unreadable", () => ({ token: "hush" })],
  "a token for another audience": [
    401,
    "token: wrong audience",
    async () => ({ token: await tokenOf(ada, {}, "https://elsewhere.example/sync") }),
  ],
  "a token for another function": [
    401,
    "token: wrong audience",
    async () => ({
      token: await tokenOf(cloud.office.config.SCRUTINY_ACCOUNT, {}, `${cloud.functions.url}/remind`),
    }),
  ],
  "a token of another issuer": [
    401,
    "token: wrong issuer",
    async () => ({ token: await tokenOf(ada, { iss: "https://issuer.example" }) }),
  ],
  "a token that has expired": [
    401,
    "token: too late",
    async () => ({ token: await tokenOf(ada, { iat: hourAgo() - 3600, exp: hourAgo() }) }),
  ],
  "a token from the future": [
    401,
    "token: too early",
    async () => ({ token: await tokenOf(ada, { iat: hourAgo() + 7200, exp: hourAgo() + 10_800 }) }),
  ],
  "a token that lives for ever": [
    401,
    "token: lives too long",
    async () => ({ token: await tokenOf(ada, { exp: hourAgo() + 1e9 }) }),
  ],
  "an unsigned token (alg none)": [
    401,
    "token: signed by nobody we know",
    async () => {
      const [, claims] = partsOf(await tokenOf(ada));
      return { token: `${encode({ alg: "none", typ: "JWT" })}.${claims}.` };
    },
  ],
  "an unsigned token that names Google's key": [
    401,
    "token: ",
    async () => {
      const [header, claims] = partsOf(await tokenOf(ada));
      const { kid } = JSON.parse(Buffer.from(header, "base64url").toString());
      return { token: `${encode({ alg: "none", typ: "JWT", kid })}.${claims}.` };
    },
  ],
  "a token signed with Google's public key as a password (HS256)": [
    401,
    "token: signature does not fit",
    async () => {
      const [header, claims] = partsOf(await tokenOf(ada));
      const { kid } = JSON.parse(Buffer.from(header, "base64url").toString());
      const address = `${cloud.office.url}/oauth2/v1/certs`;
      const certificates = Certificates.parse(await (await fetch(address)).json());
      const text = `${encode({ alg: "HS256", typ: "JWT", kid })}.${claims}`;
      return {
        token: `${text}.${createHmac("sha256", certificates[kid] ?? "")
          .update(text)
          .digest("base64url")}`,
      };
    },
  ],
  "a token signed with another key": [
    401,
    "token: signature does not fit",
    async () => {
      const [header, claims] = partsOf(await tokenOf(ada));
      const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const signature = sign("sha256", Buffer.from(`${header}.${claims}`), privateKey);
      return { token: `${header}.${claims}.${signature.toString("base64url")}` };
    },
  ],
  "a token whose claims were changed": [
    401,
    "token: signature does not fit",
    async () => {
      const [header, claims, signature] = partsOf(await tokenOf(stranger));
      const changed = Buffer.from(claims, "base64url").toString().replaceAll(stranger, ada);
      return { token: `${header}.${Buffer.from(changed).toString("base64url")}.${signature}` };
    },
  ],
  "an address that is not verified": [
    401,
    "token: email not verified",
    async () => ({ token: await tokenOf(ada, { email_verified: false }) }),
  ],
  "a token without an address": [
    401,
    "token: no email",
    async () => ({ token: await tokenOf(ada, { email: null }) }),
  ],
  "somebody of another domain": [
    403,
    "domain not on the list",
    async () => ({ token: await tokenOf("eve@elsewhere.example") }),
  ],
  "a private account with an address of ours": [
    403,
    "domain not on the list",
    async () => ({ token: await tokenOf(ada, { hd: null }) }),
  ],
  "an address that is not of the domain that it claims": [
    403,
    "address outside its domain",
    async () => ({ token: await tokenOf("eve@elsewhere.example", { hd: "westmere.example" }) }),
  ],
  "an account of somebody else's project": [
    403,
    "account not on the list",
    async () => ({ token: await tokenOf("robot@evil.iam.gserviceaccount.com", {}, cloud.functions.syncUrl) }),
  ],
  "our own account through the script of a sheet": [
    403,
    "domain not on the list",
    async () => ({ token: await tokenOf(cloud.office.config.SCRUTINY_ACCOUNT, { hd: null }) }),
  ],
  "a reader who is no writer": [403, "not an editor", async () => ({ token: await tokenOf(reader) })],
  "a colleague without any right": [403, "not an editor", async () => ({ token: await tokenOf(stranger) })],
  "the spreadsheet of somebody else": [
    403,
    "sheet out of reach",
    async () => ({
      token: await tokenOf(ada),
      body: JSON.stringify({ spreadsheetId: await foreignSheet() }),
    }),
  ],
  "a spreadsheet that there is not": [
    403,
    "sheet out of reach",
    async () => ({ token: await tokenOf(ada), body: JSON.stringify({ spreadsheetId: "1".repeat(44) }) }),
  ],
  "a spreadsheet of one's own with one of others among them": [
    403,
    "sheet out of reach",
    async () => ({
      token: await tokenOf(ada),
      path: "/remind",
      body: JSON.stringify({
        spreadsheetIds: [cloud.office.spreadsheetId, await foreignSheet()],
        dryRun: true,
      }),
    }),
  ],
  "a person who would send the reminders": [
    403,
    "caller may only ask for a dry run",
    async () => ({
      token: await tokenOf(ada),
      path: "/remind",
      body: JSON.stringify({ spreadsheetIds: [cloud.office.spreadsheetId] }),
    }),
  ],
  "a person who would sweep": [
    403,
    "caller may not call this function",
    async () => ({ token: await tokenOf(ada), path: "/sweep", body: "{}" }),
  ],
  "forged headers of Cloud Scheduler and Cloud Tasks": [
    401,
    "no token",
    () => ({
      headers: {
        "x-cloudscheduler": "true",
        "x-cloudscheduler-jobname": "sweep",
        "x-cloudtasks-queuename": "scrutiny",
        "x-cloudtasks-taskname": "one",
        "x-appengine-cron": "true",
        "x-goog-authenticated-user-email": `accounts.google.com:${ada}`,
        "x-goog-iap-jwt-assertion": "x.y.z",
      },
      path: "/sweep",
      body: "{}",
    }),
  ],
  "forged headers beside a person's token": [
    403,
    "caller may not call this function",
    async () => ({
      token: await tokenOf(ada),
      headers: { "x-cloudscheduler": "true", "x-cloudtasks-queuename": "scrutiny" },
      path: "/sweep",
      body: "{}",
    }),
  ],
  "a body of more than 64 KB": [
    413,
    "body too large",
    async () => ({
      token: await tokenOf(ada),
      body: JSON.stringify({ spreadsheetId: cloud.office.spreadsheetId, editor: "a".repeat(66_000) }),
    }),
  ],
  "a body that is no JSON": [
    415,
    "body not JSON",
    async () => ({ token: await tokenOf(ada), type: "text/plain" }),
  ],
  "a form that a page of somebody's could send": [
    415,
    "body not JSON",
    async () => ({
      token: await tokenOf(ada),
      type: "application/x-www-form-urlencoded",
      body: "spreadsheetId=1",
    }),
  ],
};

async function foreignSheet(): Promise<string> {
  const drive = new drive_v3.Drive({
    auth: credentialsOf("eve@elsewhere.example"),
    rootUrl: `${cloud.office.url}/`,
  });
  const mimeType = "application/vnd.google-apps.spreadsheet";
  return (await drive.files.create({ requestBody: { name: "Theirs", mimeType } })).data.id ?? "";
}

async function versions(): Promise<number> {
  const { ports, spreadsheetId } = cloud.office;
  return trackerIn((await ports.sheet.read(spreadsheetId)).workbook).versions.length;
}

describe("the functions turn away", () => {
  test.each(Object.entries(attacks))("%s", async (_, [status, reason, make]) => {
    const before = await versions();

    const answer = await send(await make());

    expect(answer).toEqual({ status, body: { error: { code: "refused", message: "Not allowed." } } });
    expect(log).toContain(`"reason":"${reason}`);
    expect(await versions()).toBe(before);
  });

  test.each(["../../x", "..%2f..%2fetc", "https://docs.google.com/spreadsheets/d/../x", "a/b?c#d".repeat(8)])(
    "a path in an id (%s), to our own account too",
    async (spreadsheetId) => {
      const token = await tokenOf(cloud.office.config.SCRUTINY_ACCOUNT, {}, cloud.functions.syncUrl);

      const answer = await send({ token, body: JSON.stringify({ spreadsheetId }) });

      expect(answer).toMatchObject({ status: 400, body: { error: { code: "bad-call" } } });
    },
  );

  test("whoever calls too often about one tracker, and lets a task through all the same", async () => {
    const token = await tokenOf(clerk);
    const body = JSON.stringify({ spreadsheetId: cloud.office.spreadsheetId, edited: true });

    const statuses: number[] = [];
    for (let nth = 0; nth < 40; nth += 1) statuses.push((await send({ token, body })).status);
    const task = await cloud.call("sync", { spreadsheetId: cloud.office.spreadsheetId });

    expect(statuses[0]).toBe(202);
    expect(statuses.at(-1)).toBe(429);
    expect(task.status).toBe(200);
  });
});

describe("a call that was listened to and is made again", () => {
  test("does no harm: one version is stamped, and nothing is written twice", async () => {
    const token = await tokenOf(cloud.office.config.SCRUTINY_ACCOUNT, {}, cloud.functions.syncUrl);
    const first = await send({ token });
    const before = await versions();

    const replays = await Promise.all([send({ token }), send({ token }), send({ token })]);

    expect(first.body).toMatchObject({ spreadsheetId: cloud.office.spreadsheetId });
    for (const replay of replays)
      expect(replay).toMatchObject({ status: 200, body: { stamp: null, writes: null } });
    expect(await versions()).toBe(before);
  });
});
