import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createLog, traceOf } from "../../src/app/log.ts";
import { signToken } from "../../src/cli/local/call-function.ts";
import { type Cloud, openCloud, scriptClient } from "../support/cloud.ts";
import { ada, clerk, firstDraft } from "../support/office.ts";

const secret = "HUSH";
const trace = "0af7651916cd43dd8448eb211c80319c";

let cloud: Cloud;
let said = "";
const streams = [process.stdout, process.stderr];
const writers = streams.map((stream) => stream.write);

beforeAll(async () => {
  cloud = await openCloud({
    SCRUTINY_LOG: "on",
    SCRUTINY_CLERK: clerk,
    SCRUTINY_MAIL: "gmail",
    SCRUTINY_MAIL_FROM: "scrutiny@westmere.example",
    SCRUTINY_MAIL_DOMAINS: "westmere.example",
  });
  for (const stream of streams)
    stream.write = (chunk: string | Uint8Array) => {
      said += String(chunk);
      return true;
    };
});
afterAll(async () => {
  for (const [index, stream] of streams.entries()) {
    const write = writers[index];
    if (write) stream.write = write;
  }
  await cloud.close();
});

const Line = z.strictObject({
  severity: z.enum(["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]),
  message: z.string(),
  tracker: z.string().optional(),
  job: z.string().optional(),
  caller: z.string().optional(),
  code: z.string().optional(),
  reason: z.string().optional(),
  durationMs: z.number().optional(),
  requests: z.strictObject({ read: z.number(), write: z.number() }).optional(),
  counts: z.record(z.string(), z.number()).optional(),
  "logging.googleapis.com/trace": z.string().optional(),
});

async function call(
  name: string,
  body: unknown,
  token: string,
  headers: Readonly<Record<string, string>> = {},
) {
  await fetch(`${cloud.functions.url}/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  });
}

test("whatever is in cells, tokens, bodies and headers, the log has steps, ids and numbers alone", async () => {
  const { spreadsheetId, url, config } = cloud.office;
  await cloud.office.edit(clerk, firstDraft);
  await cloud.office.edit(clerk, [
    { kind: "fact", name: "Inquiry title", value: `${secret} "}\n{"severity":"INFO"} <b>` },
    { kind: "fact", name: "Status", value: `${secret} status` },
    { kind: "fact", name: "Report received", value: `${secret} date` },
  ]);
  const mimeType = "application/vnd.google-apps.spreadsheet";
  const requestBody = { name: `${secret} minutes`, mimeType, parents: [cloud.folder] };
  await cloud.drive.files.create({ requestBody });
  const person = await signToken(url, { email: ada, audience: scriptClient });
  const ours = (name: string) =>
    signToken(url, { email: config.SCRUTINY_ACCOUNT, audience: `${cloud.functions.url}/${name}` });
  const late = await signToken(url, { email: ada, audience: scriptClient, claims: { iat: 1, exp: 2 } });
  const headers = {
    traceparent: `00-${trace}-b7ad6b7169203331-01`,
    "x-cloudtasks-taskname": secret,
    "user-agent": secret,
  };

  await call("sync", { spreadsheetId, stampNow: true, editor: ada }, person, headers);
  await call("sync", { spreadsheetId, edited: true }, person, headers);
  await call("sync", { spreadsheetId: `${secret}/../x` }, person);
  await call("sync", { spreadsheetId, [secret]: secret }, await ours("sync"));
  await call("sync", { spreadsheetId }, late);
  await call("sync", { spreadsheetId }, `${secret}.${secret}.${secret}`);
  await call("remind", { spreadsheetIds: [spreadsheetId], dryRun: true }, person);
  await call("remind", { spreadsheetIds: [spreadsheetId] }, await ours("remind"));
  await call("sweep", {}, await ours("sweep"));
  await cloud.drained();
  for (let minute = 1; minute < 12; minute += 1)
    await cloud.goTo(new Date(Date.UTC(2025, 2, 10, 9, minute)).toISOString());
  await call("sweep", { job: "register" }, await ours("sweep"));
  await call("health", {}, await ours("health"));

  const lines = said.trim().split("\n");
  const read = lines.map((line) => Line.parse(JSON.parse(line)));
  expect(said).not.toContain(secret);
  expect(said).not.toMatch(/@|\beyJ[\w-]+\.|Bearer|westmere\.example/u);
  expect(new Set(read.map(({ message }) => message))).toEqual(
    new Set([
      "synced",
      "queued",
      "failed",
      "refused",
      "reminded",
      "swept",
      "registered",
      "parked",
      "looked after",
    ]),
  );
  expect(read.filter((line) => line["logging.googleapis.com/trace"])).toHaveLength(2);
  expect(read[0]).toMatchObject({
    severity: "INFO",
    message: "synced",
    tracker: spreadsheetId,
    requests: { read: 1, write: 1 },
    "logging.googleapis.com/trace": `projects/westmere/traces/${trace}`,
  });

  said = "";
  delete process.env.SCRUTINY_LOG;
  await call("sweep", {}, await ours("sweep"));
  expect(said).toBe("");
});

test.each([
  [{ traceparent: `00-${trace}-b7ad6b7169203331-01` }, trace],
  [{ "x-cloud-trace-context": `${trace}/1;o=1` }, trace],
  [{ traceparent: '00-"}{"-01', "x-cloud-trace-context": "../x" }, ""],
  [{}, ""],
])("the trace of %j is %s", (headers, expected) => {
  expect(traceOf(headers)).toBe(expected);
});

test("a line is one line, whatever is in it, and has no trace where there is no project", () => {
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line), trace, project: "" });

  log({ severity: "ERROR", step: "failed", code: "a\nb" });

  expect(lines).toEqual(['{"severity":"ERROR","message":"failed","code":"a\\nb"}\n']);
});
