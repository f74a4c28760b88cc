import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callFunction } from "../../src/cli/local/call-function.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { openPublishingOffice, type PublishingOffice } from "../support/publishing-office.ts";

let office: PublishingOffice;
let functions: LocalFunctions;

beforeAll(async () => {
  office = await openPublishingOffice();
  Object.assign(process.env, office.environment);
  functions = await serveFunctions();
});
afterAll(async () => {
  await functions.close();
  await office.close();
});

function call(body: object): Promise<{ readonly status: number; readonly body: unknown }> {
  return callFunction(functions.publishUrl, body);
}

describe("the publish function", () => {
  test("previews with a watermark and publishes nothing", async () => {
    const { spreadsheetId } = office;

    expect(await call({ spreadsheetId, preview: true })).toMatchObject({
      status: 200,
      body: {
        kind: "preview",
        version: "FINAL 1.0",
        gates: [],
        html: expect.stringContaining("DRAFT: not for publication"),
      },
    });
    expect(await office.site.list("")).toEqual([]);
  });

  test("says what it would do, does it, and then has nothing to do", async () => {
    const { spreadsheetId } = office;

    const planned = await call({ spreadsheetId, dryRun: true });
    const done = await call({ spreadsheetId });
    const again = await call({ spreadsheetId });

    expect([planned, done, again]).toMatchObject([
      { status: 200, body: { kind: "would publish", requests: { read: 1, write: 0 } } },
      { status: 200, body: { kind: "published", requests: { read: 1, write: 1 } } },
      { status: 200, body: { kind: "unchanged", requests: { read: 1, write: 0 } } },
    ]);
  });

  test.each([
    {},
    { spreadsheetId: "../../x" },
    { spreadsheetId: "1".repeat(44), force: true },
    { spreadsheetId: "1".repeat(44), preview: true, dryRun: true },
  ])("refuses the call %j with what is wrong", async (body) => {
    expect(await call(body)).toMatchObject({ status: 400, body: { error: { code: "bad-call" } } });
  });

  test("replies 403 for a sheet that it cannot open, and says why", async () => {
    expect(await call({ spreadsheetId: "1".repeat(44) })).toMatchObject({
      status: 403,
      body: { error: { code: "not-found" } },
    });
  });
});
