import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientOptions, type GoogleAccess, googleAccess } from "../../../src/adapters/google/access.ts";
import { failureOf } from "../../../src/adapters/google/failure.ts";
import { inTime } from "../../../src/adapters/google/in-time.ts";
import { sheetsClient } from "../../../src/adapters/sheets/client.ts";
import { createSheetPort } from "../../../src/adapters/sheets/sheets.ts";
import { openBucket } from "../../../src/adapters/storage.ts";
import { explain } from "../../../src/app/errors.ts";
import { PortError } from "../../../src/ports/port-error.ts";

const json = { "content-type": "application/json" };
const unpacked = 400_000_000;
const bomb = gzipSync(Buffer.alloc(unpacked, " "));

/** A Google that says nothing, breaks off, or says too much, by the id of the spreadsheet. */
const google = createServer(({ url = "" }, answer) => {
  if (url.includes("halfway")) answer.writeHead(200, { ...json, "content-length": "2000" }).write("{");
  else if (url.includes("packed")) answer.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bomb);
  else if (url.includes("endless"))
    answer.writeHead(200, { ...json, "content-length": String(unpacked) }).write("{");
});
let access: GoogleAccess;

beforeAll(async () => {
  google.listen(0, "127.0.0.1");
  await once(google, "listening");
  const { port } = google.address() as AddressInfo;
  access = googleAccess("automation@westmere.example", `http://127.0.0.1:${port}`);
});
afterAll(() => {
  google.closeAllConnections();
  google.close();
});

async function caught(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe.each(["silent", "halfway"])("a Google that is %s", (spreadsheetId) => {
  test("was not reached where we read, and may have written where we write", async () => {
    const request = sheetsClient(access).spreadsheets.get({ spreadsheetId }, { timeout: 200 });
    const error = await caught(request);

    expect(failureOf(error, "read")).toMatchObject({ name: "PortError", failure: "unreachable" });
    expect(failureOf(error, "write")).toMatchObject({ name: "PortError", failure: "uncertain" });
  });
});

test("a Cloud Storage that is silent is given up on as well", async () => {
  const file = openBucket(access, "state").file("lease");
  const save = () => file.save("ours", { resumable: false, preconditionOpts: { ifGenerationMatch: "0" } });

  expect(failureOf(await caught(inTime(200, save)), "write")).toMatchObject({ failure: "uncertain" });
  expect(failureOf(await caught(inTime(200, () => file.delete())), "read")).toMatchObject({
    failure: "unreachable",
    message: "there was no answer within 0.2 seconds",
  });
});

test("what is answered or refused in time comes back as it is", async () => {
  expect(await inTime(60_000, async () => "answer")).toBe("answer");
  await expect(inTime(60_000, () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
});

describe.each(["packed", "endless"])("an answer that is %s", (spreadsheetId) => {
  test("is not taken in, and it is said how to mend the sheet", async () => {
    const before = process.memoryUsage().rss;
    const error = await caught(createSheetPort(access).read(spreadsheetId));

    expect(error).toBeInstanceOf(PortError);
    expect(explain(error, "the account")).toMatchObject({
      kind: "unreadable",
      code: "too-large",
      message: expect.stringContaining("divide the tracker"),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(unpacked / 2);
  });
});

test("every client of Google's gives up some time, and bounds what it takes in", () => {
  const { timeout, maxContentLength } = clientOptions(access);

  expect(timeout).toBeLessThanOrEqual(180_000);
  expect(maxContentLength).toBeLessThan(unpacked);
});
