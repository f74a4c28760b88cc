import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { sheets_v4 } from "@googleapis/sheets";
import { afterAll, expect, test } from "vitest";
import { ANN, newSpreadsheet, sheetsOf } from "./helpers/emulator.ts";

const dataDir = await mkdtemp(join(tmpdir(), "emulator-killed-"));
const started: ChildProcess[] = [];

afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await rm(dataDir, { recursive: true });
});

async function startProcess(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ["src/cli/emulator.ts", "--port", "0", "--data", dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(child);
  let printed = "";
  for await (const part of child.stdout ?? []) {
    printed += String(part);
    const url = /^ready (\S+)$/m.exec(printed)?.[1];
    if (url !== undefined) return { url, child };
  }
  throw new Error(`the emulator did not start: ${printed}`);
}

function batchOf(number: number): sheets_v4.Schema$Request[] {
  const rows = [{ values: [{ userEnteredValue: { numberValue: number } }] }];
  return [0, 1].map((sheetId) => ({ appendCells: { sheetId, rows, fields: "userEnteredValue" } }));
}

async function numbersIn(client: sheets_v4.Sheets, spreadsheetId: string): Promise<number[][]> {
  const { data } = await client.spreadsheets.values.batchGet({
    spreadsheetId,
    ranges: ["one", "two"],
    valueRenderOption: "UNFORMATTED_VALUE",
  });
  return (data.valueRanges ?? []).map((range) => (range.values ?? []).map(([number]) => Number(number)));
}

test("what was answered before SIGKILL in the middle of a thousand batches is there, and nothing half", async () => {
  const first = await startProcess();
  const client = sheetsOf(first.url, ANN);
  const spreadsheetId = await newSpreadsheet(first.url, ANN, "one");
  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ addSheet: { properties: { title: "two", sheetId: 1 } } }] },
  });
  const answered: number[] = [];
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let number = writer; number < 1000; number += 4) {
      await client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: batchOf(number) } });
      answered.push(number);
      if (answered.length === 500) first.child.kill("SIGKILL");
    }
  });
  const outcomes = await Promise.allSettled(writers);
  if (first.child.exitCode === null && first.child.signalCode === null) await once(first.child, "exit");

  const second = await startProcess();
  const [one = [], two = []] = await numbersIn(sheetsOf(second.url, ANN), spreadsheetId);

  expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
  expect(answered.filter((number) => !one.includes(number))).toEqual([]);
  expect(two).toEqual(one);
});
