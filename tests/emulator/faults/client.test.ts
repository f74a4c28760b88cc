import { beforeEach, expect, test } from "vitest";
import { ANN, control, emulatorForTests, newSpreadsheet, sheetsOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const spreadsheetId = await newSpreadsheet(url, ANN);
const { spreadsheets } = sheetsOf(url, ANN);

/** Appends a row with the real client; gives what it sees, and how long it took in milliseconds. */
async function append(): Promise<{ seen: unknown; took: number }> {
  const start = performance.now();
  const requests = [
    {
      appendCells: {
        sheetId: 0,
        rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
        fields: "*",
      },
    },
  ];
  const seen = await spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }).then(
    ({ status }) => status,
    (error) => error,
  );
  return { seen, took: performance.now() - start };
}

async function rows(): Promise<number> {
  const { data } = await spreadsheets.values.get({ spreadsheetId, range: "A:A" });
  return data.values?.length ?? 0;
}

beforeEach(() => control(url, "DELETE", "faults"));

const refused = (status: number, message: unknown) => expect.objectContaining({ status, message });
const cut = expect.objectContaining({ code: "ECONNRESET", response: undefined });

test.each([
  {
    kind: "429",
    seen: refused(429, expect.stringContaining("'Write requests per minute per user'")),
    applied: 0,
  },
  { kind: "500", seen: refused(500, "Internal error encountered."), applied: 0 },
  { kind: "503", seen: refused(503, "The service is currently unavailable."), applied: 0 },
  { kind: "cut-before", seen: cut, applied: 0 },
  { kind: "cut-after", seen: cut, applied: 1 },
  { kind: "slow", ms: 150, seen: 200, applied: 1 },
  { kind: "late", ms: 150, seen: 200, applied: 1 },
])(
  "under $kind the Sheets client sees what it would see of Google",
  async ({ kind, ms = 0, seen, applied }) => {
    const before = await rows();
    await control(url, "POST", "faults", { rules: [{ kind, ms, method: "POST" }] });

    const outcome = await append();

    expect(outcome.seen).toEqual(seen);
    expect(outcome.took).toBeGreaterThanOrEqual(ms - 5);
    expect((await rows()) - before).toBe(applied);
  },
);
