import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answered, callFunction } from "../../src/cli/local/call-function.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { clerk, firstDraft, type Office, openOffice } from "../support/office.ts";

let office: Office;
let functions: LocalFunctions;

beforeAll(async () => {
  office = await openOffice();
  process.env.SCRUTINY_GOOGLE_URL = office.url;
  functions = await serveFunctions();
  await office.edit(clerk, firstDraft);
});
afterAll(async () => {
  await functions.close();
  await office.close();
});

async function call(body: object): Promise<Answered> {
  return callFunction(functions.syncUrl, body);
}

describe("the sync function", () => {
  test("brings the tracker up to date and replies with the plan it performed", async () => {
    const { spreadsheetId } = office;

    expect(await call({ spreadsheetId, stampNow: true })).toMatchObject({
      status: 200,
      body: { spreadsheetId, stamp: { number: "0.1" }, requests: { read: 1, write: 1 } },
    });
  });

  test.each([
    {},
    { spreadsheetId: "../../x" },
    { spreadsheetId: "1".repeat(44), editor: "nobody" },
    { spreadsheetId: "1".repeat(44), force: true },
  ])("refuses the call %j with what is wrong", async (body) => {
    expect(await call(body)).toMatchObject({ status: 400, body: { error: { code: "bad-call" } } });
  });

  test("replies 403 for a sheet that it cannot open", async () => {
    expect(await call({ spreadsheetId: "1".repeat(44) })).toMatchObject({
      status: 403,
      body: { error: { code: "not-found" } },
    });
  });
});
