import { beforeEach, expect, test } from "vitest";
import { ANN, control, driveOf, emulatorForTests, newSpreadsheet, sheetsOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const spreadsheetId = await newSpreadsheet(url, ANN);

beforeEach(() => control(url, "DELETE", "faults"));

/** Writes one cell under a fault chosen by header; gives the status, or the failure of the connection. */
async function writeUnder(fault: string, text: string): Promise<unknown> {
  const address = `${url}/v4/spreadsheets/${spreadsheetId}/values/A1?valueInputOption=RAW`;
  const init = {
    method: "PUT",
    body: JSON.stringify({ values: [[text]] }),
    headers: { authorization: `Bearer ${ANN}`, "x-emulator-fault": fault },
  };
  return fetch(address, init).then(
    (response) => response.status,
    () => "connection lost",
  );
}

async function cell(): Promise<unknown> {
  const { data } = await sheetsOf(url, ANN).spreadsheets.values.get({ spreadsheetId, range: "A1" });
  return data.values?.[0]?.[0];
}

async function failureOf(promise: Promise<unknown>): Promise<Error & { code?: unknown; response?: unknown }> {
  return promise.then(
    () => {
      throw new Error("the call went through");
    },
    (error) => error,
  );
}

function readCell(): Promise<unknown> {
  return sheetsOf(url, ANN).spreadsheets.values.get({ spreadsheetId, range: "A1" });
}

test("a refused write is not applied", async () => {
  await writeUnder("slow=0", "before");

  expect(await writeUnder("429", "refused")).toBe(429);
  expect(await writeUnder("500", "refused")).toBe(500);
  expect(await writeUnder("503", "refused")).toBe(503);
  expect(await cell()).toBe("before");
});

test("a connection cut before leaves nothing, and one cut after leaves everything", async () => {
  await writeUnder("slow=0", "before");

  expect(await writeUnder("cut-before", "lost")).toBe("connection lost");
  expect(await cell()).toBe("before");
  expect(await writeUnder("cut-after", "kept")).toBe("connection lost");
  expect(await cell()).toBe("kept");
});

test("a slow answer is applied at once, and a late request is overtaken", async () => {
  const slow = writeUnder("slow=300", "slow");
  await expect.poll(cell, { interval: 20 }).toBe("slow");
  const late = writeUnder("late=300", "late");
  await writeUnder("slow=0", "overtook");
  const between = await cell();

  expect(between).toBe("overtook");
  expect(await slow).toBe(200);
  expect(await late).toBe(200);
  expect(await cell()).toBe("late");
});

test("a header that names no fault is refused with the faults there are", async () => {
  expect(await writeUnder("earthquake", "x")).toBe(400);
  expect(await writeUnder("slow", "x")).toBe(400);
  expect(await writeUnder("429=5", "x")).toBe(400);
});

test("the Sheets client sees the quota error in Google's words", async () => {
  await control(url, "POST", "faults", { rules: [{ kind: "429", route: "values.get", times: 1 }] });

  const error = await failureOf(readCell());

  expect(error).toMatchObject({
    status: 429,
    message:
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
  });
  expect(error).toMatchObject({
    response: {
      data: {
        error: {
          status: "RESOURCE_EXHAUSTED",
          details: [
            {
              "@type": "type.googleapis.com/google.rpc.ErrorInfo",
              reason: "RATE_LIMIT_EXCEEDED",
              metadata: {
                quota_metric: "sheets.googleapis.com/read_requests",
                quota_limit: "ReadRequestsPerMinutePerUser",
              },
            },
            { "@type": "type.googleapis.com/google.rpc.Help" },
          ],
        },
      },
    },
  });
  expect(await cell()).toBeDefined();
});

test("Drive refuses in its older envelope", async () => {
  await control(url, "POST", "faults", { rules: [{ kind: "429", route: "^drive\\." }] });

  const error = await failureOf(driveOf(url, ANN).files.list());

  expect(error).toMatchObject({
    status: 429,
    response: {
      data: {
        error: {
          code: 429,
          errors: [{ domain: "usageLimits", reason: "rateLimitExceeded", message: "Rate Limit Exceeded" }],
        },
      },
    },
  });
});

test("the client that retries reads through two 503s", async () => {
  await control(url, "POST", "faults", { rules: [{ kind: "503", method: "GET", times: 2 }] });

  const { data } = await sheetsOf(url, ANN).spreadsheets.values.get(
    { spreadsheetId, range: "A1" },
    { retryConfig: { retry: 3, retryDelay: 1 } },
  );

  expect(data.range).toBe("Sheet1!A1");
  expect(await control(url, "GET", "faults")).toEqual({
    rules: [{ kind: "503", method: "GET", times: 2, seen: 3, used: 2 }],
  });
});

test("the log tells which requests met a fault", async () => {
  await control(url, "DELETE", "requests");
  await writeUnder("cut-before", "x");
  await writeUnder("cut-after", "y");

  const log = await control(url, "GET", "requests");

  expect(log).toMatchObject({
    requests: [
      { status: 0, fault: "cut-before" },
      { status: 200, fault: "cut-after" },
    ],
  });
});

test("of two writes at the same moment both succeed, and an id of metadata stands twice", async () => {
  const create = {
    developerMetadata: { metadataId: 7, metadataKey: "fence", location: { spreadsheet: true } },
  };
  const write = (headers: Record<string, string>, metadataValue: string) => {
    const developerMetadata = { ...create.developerMetadata, metadataValue, visibility: "DOCUMENT" };
    const requests = [{ createDeveloperMetadata: { developerMetadata } }];
    const { spreadsheets } = sheetsOf(url, ANN);
    return spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }, { headers });
  };
  await write({}, "one");

  await expect(write({}, "late")).rejects.toMatchObject({ status: 400 });
  await write({ "x-emulator-fault": "same-moment" }, "two");

  const { data } = await sheetsOf(url, ANN).spreadsheets.get({ spreadsheetId, fields: "developerMetadata" });
  expect(data.developerMetadata?.map((one) => [one.metadataId, one.metadataValue])).toEqual([
    [7, "one"],
    [7, "two"],
  ]);
});
