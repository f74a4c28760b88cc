import { expect, test } from "vitest";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import {
  ANN,
  BOB,
  control,
  emulatorForTests,
  newSpreadsheet,
  refusal,
  sheetsOf,
} from "../helpers/emulator.ts";

const { url, dataDir } = await emulatorForTests();
const spreadsheetId = await newSpreadsheet(url, ANN);

function read(email = ANN): Promise<unknown> {
  return sheetsOf(url, email).spreadsheets.values.get({ spreadsheetId, range: "A1" });
}

function write(ranges = 1): Promise<unknown> {
  const data = Array.from({ length: ranges }, (_, i) => ({ range: `A${i + 1}`, values: [[i]] }));
  const requestBody = { valueInputOption: "RAW", data };
  return sheetsOf(url, ANN).spreadsheets.values.batchUpdate({ spreadsheetId, requestBody });
}

test("a person's reads end at the limit, and begin anew with the next minute of the clock", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:30Z", frozen: true });
  await control(url, "POST", "quotas", { sheets: { perMinutePerProject: 300, perMinutePerUser: 3 } });
  for (let i = 0; i < 3; i++) await read();

  const fourth = await refusal(read());
  const ofAnother = await refusal(read(BOB));
  await control(url, "POST", "clock", { advance: "PT30S" });

  expect(fourth).toEqual({
    code: 429,
    message:
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
  });
  expect(ofAnother.code).toBe(403);
  await read();
});

test("a batch counts once, and writes are counted apart from reads", async () => {
  await control(url, "POST", "quotas", { sheets: { perMinutePerUser: 1 } });
  await read();
  await write(20);

  const second = await refusal(write());

  expect(second.message).toContain("'Write requests per minute per user'");
});

test("the project's limit counts everybody", async () => {
  await control(url, "POST", "quotas", { sheets: { perMinutePerProject: 2, perMinutePerUser: 60 } });
  await read();
  await refusal(read(BOB));

  const third = await refusal(read());

  expect(third.code).toBe(429);
  expect(third.message).toContain("'Read requests per minute'");
});

test("limits can be set at the start, and are off without", async () => {
  await control(url, "DELETE", "quotas");
  for (let i = 0; i < 70; i++) await read();
  const other = await startEmulator({
    port: 0,
    dataDir: `${dataDir}/other`,
    quotas: { sheets: { perMinutePerUser: 0 } },
  });

  const first = await refusal(newSpreadsheet(other.url, ANN));
  await other.close();

  expect(first.code).toBe(429);
});
