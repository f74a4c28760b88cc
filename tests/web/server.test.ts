import { request } from "node:http";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedPage, servePage } from "../../src/cli/local/page/serve-page.ts";
import { clerk, type Office, openOffice } from "../support/office.ts";

let office: Office;
let page: ServedPage;

beforeAll(async () => {
  office = await openOffice();
  page = await servePage({ ...options(), port: 0 });
});
afterAll(async () => {
  await page.close();
  await office.close();
});

function options() {
  return {
    googleUrl: office.url,
    spreadsheetId: office.spreadsheetId,
    functions: {},
    account: "tracker@automation.example",
    visitor: clerk,
    mailFrom: clerk,
    settleMinutes: 10,
    mounts: {},
  };
}

type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Asks as no browser would let a page ask: with any Host, Origin and metadata. */
async function ask(path: string, { method = "GET", headers = {}, body }: Asked = {}) {
  const { hostname, port } = new URL(page.url);
  return new Promise<{
    readonly status: number;
    readonly headers: NodeJS.Dict<string | string[]>;
    readonly body: string;
  }>((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }),
    );
    asking.on("error", reject);
    asking.end(body);
  });
}

describe("the local page's server", () => {
  test("serves the page and its TypeScript as JavaScript, with a policy that allows nothing from elsewhere", async () => {
    const home = await ask("/");
    const script = await ask("/grid/tsv.ts");

    expect([home.status, script.status]).toEqual([200, 200]);
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.body).not.toMatch(/: string\b/u);
    const policy = String(home.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/u);
    expect(home.body).not.toMatch(/\sstyle=|\son\w+=|https?:\/\//u);
  });

  test("serves no file outside the page's own folder", async () => {
    const tries = [
      "/../cli/start.ts",
      "/%2e%2e/cli/start.ts",
      "/..%2fcli%2fstart.ts",
      "/tsconfig.json",
      "/fonts/../main.ts%00",
    ];
    const answers = await Promise.all(tries.map((path) => ask(path)));

    expect(answers.map(({ status }) => status)).toEqual(tries.map(() => 404));
  });

  test("answers to its own name only, so that no foreign name can be pointed at it", async () => {
    const { port } = new URL(page.url);
    const hosts = ["evil.example", `evil.example:${port}`, "127.0.0.1", "127.0.0.1:1", `[::1]:${port}`];
    const answers = await Promise.all(hosts.map((host) => ask("/settings", { headers: { host } })));

    expect(answers.map(({ status }) => status)).toEqual(hosts.map(() => 403));
    expect((await ask("/settings", { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  test("lets no other page read from it or change anything", async () => {
    const { origin } = new URL(page.url);
    const foreign = [
      { origin: "http://evil.example" },
      { origin: "null" },
      { origin: "http://127.0.0.1:1" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
      { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" },
    ];
    const body = JSON.stringify({ by: "day" });
    const changed = await Promise.all(
      foreign.map((headers) => ask("/clock", { method: "POST", headers, body })),
    );
    const read = await Promise.all(foreign.map((headers) => ask("/settings", { headers })));

    expect([...changed, ...read].map(({ status }) => status)).toEqual(
      [...foreign, ...foreign].map(() => 403),
    );
    const own = await ask("/settings", { headers: { origin, "sec-fetch-site": "same-origin" } });
    expect(own.status).toBe(200);
    const link = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await ask("/", { headers: link })).status).toBe(200);
    expect((await ask("/clock", { method: "POST", headers: link, body })).status).toBe(403);
  });

  test("passes calls on to Google in the visitor's name, or in the name that the call bears", async () => {
    const path = `/google/v4/spreadsheets/${office.spreadsheetId}?fields=spreadsheetId`;
    const mine = await ask(path);
    const stranger = await ask(path, { headers: { authorization: "Bearer stranger@elsewhere.example" } });

    expect([mine.status, JSON.parse(mine.body)]).toEqual([200, { spreadsheetId: office.spreadsheetId }]);
    expect(stranger.status).toBe(403);
    expect(mine.headers["content-security-policy"]).toContain("sandbox");
  });

  test("says that it has no such function, message or file, and what a call should be", async () => {
    const answers = [
      await ask("/functions/publish", { method: "POST", body: "{}" }),
      await ask("/mail/1234"),
      await ask("/nothing.html"),
      await ask("/clock", { method: "POST", body: '{"by":"year"}' }),
      await ask("/clock", { method: "POST", body: "no JSON" }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 400, 400]);
    for (const { body } of answers) expect(JSON.parse(body).error.message).toMatch(/[a-z]\.$/u);
  });

  test("takes another port when the usual one is taken, and says so; one that was asked for is refused", async () => {
    const taken = createServer().listen(8080, "127.0.0.1");
    taken.on("error", () => undefined);
    const other = await servePage({ ...options(), port: null });
    const port = Number(new URL(page.url).port);

    expect(other.note).toBe("Port 8080 is taken, so another was chosen.");
    await expect(servePage({ ...options(), port })).rejects.toThrow(`Port ${port} is taken.`);
    await other.close();
    taken.close();
  });
});
