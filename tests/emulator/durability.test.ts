import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { sheets_v4 } from "@googleapis/sheets";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { ANN, driveOf, newSpreadsheet, sheetsOf, storageOf } from "./helpers/emulator.ts";

const started: ChildProcess[] = [];
const directories: string[] = [];

afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  for (const directory of directories) await rm(directory, { recursive: true });
});

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "emulator-killed-"));
  directories.push(directory);
  return directory;
}

async function startProcess(dataDir: string): Promise<{ url: string; child: ChildProcess }> {
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

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
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
  const dataDir = await newDirectory();
  const first = await startProcess(dataDir);
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
  await ended(first.child);

  const second = await startProcess(dataDir);
  const [one = [], two = []] = await numbersIn(sheetsOf(second.url, ANN), spreadsheetId);

  expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
  expect(answered.filter((number) => !one.includes(number))).toEqual([]);
  expect(two).toEqual(one);
});

test("files and objects that were answered before SIGKILL are there whole, with their changes", async () => {
  const dataDir = await newDirectory();
  const first = await startProcess(dataDir);
  const bucket = storageOf(first.url).bucket("kept");
  await bucket.create();
  const objects: string[] = [];
  const files: string[] = [];
  const saves = [0, 1].map(async (writer) => {
    for (let number = writer; number < 1000; number += 2) {
      const name = `${number}.txt`;
      await bucket.file(name).save(textOf(name), { resumable: number % 10 === 0, validation: false });
      objects.push(name);
      if (objects.length === 60) first.child.kill("SIGKILL");
    }
  });
  const uploads = (async () => {
    for (let number = 0; number < 1000; number++) files.push(await uploadText(first.url, `${number}.txt`));
  })();
  await Promise.allSettled([...saves, uploads]);
  await ended(first.child);

  const second = await startProcess(dataDir);
  const [found] = await storageOf(second.url).bucket("kept").getFiles();
  const contents = await Promise.all(found.map(async (file) => String((await file.download())[0])));
  const { data } = await driveOf(second.url, ANN).changes.list({ pageToken: "1", pageSize: 1000 });
  const changed = (data.changes ?? []).map(({ fileId }) => fileId ?? "");

  const names = found.map(({ name }) => name);
  expect(objects.filter((name) => !names.includes(name))).toEqual([]);
  expect(contents).toEqual(names.map(textOf));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((id) => !changed.includes(id))).toEqual([]);
});

function textOf(name: string): string {
  return `${name}\n`.repeat(5000);
}

async function uploadText(url: string, name: string): Promise<string> {
  const response = await fetch(`${url}/upload/drive/v3/files?uploadType=media`, {
    method: "POST",
    headers: { authorization: `Bearer ${ANN}`, "content-type": "text/plain" },
    body: textOf(name),
  });
  return z.object({ id: z.string() }).parse(await response.json()).id;
}
