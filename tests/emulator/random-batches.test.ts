import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { sheets_v4 } from "@googleapis/sheets";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { startEmulator } from "../../src/emulator/start-emulator.ts";
import { ANN, newSpreadsheet } from "./helpers/emulator.ts";

const dataDir = await mkdtemp(join(tmpdir(), "emulator-random-"));
afterAll(() => rm(dataDir, { recursive: true }));

type Request = sheets_v4.Schema$Request;

const small = fc.integer({ min: 0, max: 8 });
const size = fc.integer({ min: 1, max: 4 });
const range = fc.tuple(small, size, small, size).map(([startRowIndex, height, startColumnIndex, width]) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex: startRowIndex + height,
  startColumnIndex,
  endColumnIndex: startColumnIndex + width,
}));
const span = fc
  .tuple(fc.constantFrom("ROWS", "COLUMNS"), small, size)
  .map(([dimension, startIndex, length]) => ({
    sheetId: 0,
    dimension,
    startIndex,
    endIndex: startIndex + length,
  }));
const value = fc.oneof(
  fc.string().map((stringValue) => ({ stringValue })),
  fc.integer().map((numberValue) => ({ numberValue })),
  fc
    .constantFrom("=A1", "=SUM(A1:B3)", '={"x";ARRAYFORMULA(A2:A&"")}', "=$B$2+1", "=(", "=IMPORTXML(A1)")
    .map((formulaValue) => ({ formulaValue })),
);

const request: fc.Arbitrary<Request> = fc.oneof(
  fc.tuple(small, small, value).map(([rowIndex, columnIndex, userEnteredValue]) => ({
    updateCells: {
      start: { sheetId: 0, rowIndex, columnIndex },
      rows: [{ values: [{ userEnteredValue }] }],
      fields: "userEnteredValue",
    },
  })),
  fc.record({ range, note: fc.string() }).map(({ range: area, note }) => ({
    repeatCell: { range: area, cell: { note }, fields: "note" },
  })),
  span.map((one) => ({ insertDimension: { range: one } })),
  span.map((one) => ({ deleteDimension: { range: one } })),
  fc
    .tuple(span, small)
    .map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  range.map((one) => ({ mergeCells: { range: one, mergeType: "MERGE_ALL" } })),
  range.map((one) => ({ unmergeCells: { range: one } })),
  range.map((one) => ({ addProtectedRange: { protectedRange: { range: one } } })),
  range.map((one) => ({
    sortRange: { range: one, sortSpecs: [{ dimensionIndex: one.startColumnIndex, sortOrder: "DESCENDING" }] },
  })),
  fc.tuple(range, range).map(([source, destination]) => ({ copyPaste: { source, destination } })),
  fc.tuple(range, small).map(([source, at]) => ({
    cutPaste: { source, destination: { sheetId: 0, rowIndex: at, columnIndex: at } },
  })),
  fc
    .tuple(range, fc.constantFrom("ROWS", "COLUMNS"))
    .map(([one, shiftDimension]) => ({ insertRange: { range: one, shiftDimension } })),
  fc
    .tuple(range, fc.constantFrom("ROWS", "COLUMNS"))
    .map(([one, shiftDimension]) => ({ deleteRange: { range: one, shiftDimension } })),
  span.map((one) => ({ addDimensionGroup: { range: one } })),
);

const headers = { authorization: `Bearer ${ANN}` };

async function statusOfBatch(url: string, id: string, requests: Request[]): Promise<number> {
  const init = { method: "POST", headers, body: JSON.stringify({ requests }) };
  return (await fetch(`${url}/v4/spreadsheets/${id}:batchUpdate`, init)).status;
}

async function everything(url: string, id: string): Promise<unknown> {
  return (await fetch(`${url}/v4/spreadsheets/${id}?includeGridData=true`, { headers })).json();
}

test("random batches are applied or refused, never an internal error, and a restart changes nothing", async () => {
  const batches = fc.array(fc.array(request, { minLength: 1, maxLength: 2 }), {
    minLength: 4,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      const first = await startEmulator({ port: 0, dataDir });
      const id = await newSpreadsheet(first.url, ANN);
      const statuses: number[] = [];
      for (const requests of all) statuses.push(await statusOfBatch(first.url, id, requests));
      const before = await everything(first.url, id);
      await first.close();

      const second = await startEmulator({ port: 0, dataDir });
      const after = await everything(second.url, id);
      await second.close();

      expect(statuses.filter((status) => status !== 200 && status !== 400)).toEqual([]);
      expect(after).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
