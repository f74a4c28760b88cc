import { gzipSync } from "node:zlib";
import { functionOf } from "../../../src/app/deployment.ts";
import { openGate, type Verdict } from "../../support/gate.ts";
import { clerk } from "../../support/office.ts";
import { sheetsClientOf } from "../../support/peoples-cells.ts";
import { draw } from "../dice.ts";
import type { Attempt, Part } from "../part.ts";
import { type BusyOffice, openBusyOffice, type Work, works } from "../races/busy-office.ts";
import { heavyTexts } from "./heavy-texts.ts";
import { endedWrongly, startMeasured } from "./measured.ts";

/** After so many milliseconds a command is taken for one that never ends. */
const longest = 300_000;

/** Sheets and answers that are far heavier than they look. */
export const bombs: Part = {
  name: "bombs",
  promise: "every command ends in words, in the memory of its function",
  async *attempts({ long, seed }) {
    const busy = await openBusyOffice();
    for (const { name, text } of draw(heavyTexts, long ? Infinity : 2, seed))
      yield await attempt(busy, `cells full of ${name}`, 3, text, () => "pass");
    yield await attempt(busy, "a sheet of 75 MB", 45, "x".repeat(50_000), () => "pass");
    yield await attempt(busy, "an answer of 1 GB, packed into 1 MB", 0, "", unpacksTo(1_000));
    await busy.office.close();
  },
};

/** Has each command meet with so many rows of a text in every cell, and with what becomes of its requests. */
async function attempt(
  busy: BusyOffice,
  name: string,
  rows: number,
  text: string,
  judge: (passing: { readonly path: string }) => Verdict,
): Promise<Attempt> {
  await busy.reset();
  await fillRows(busy, rows, text);
  const gate = await openGate(busy.office.url, judge);
  const violations: string[] = [];
  for (const work of works) violations.push(...(await harmOf(busy, work, gate.url)));
  await gate.close();
  return { name, violations };
}

/** Rows after the first, so that what waits for its version there is stamped as well. */
async function fillRows({ office }: BusyOffice, count: number, text: string): Promise<void> {
  const { spreadsheets } = sheetsClientOf(office, clerk);
  for (let row = 3; row < 3 + count; row += 1)
    await spreadsheets.values.update({
      spreadsheetId: office.spreadsheetId,
      range: `Response!A${row}`,
      valueInputOption: "RAW",
      requestBody: { values: [[String(row), ...Array(11).fill(text)]] },
    });
}

async function harmOf(busy: BusyOffice, work: Work, url: string): Promise<readonly string[]> {
  const child = startMeasured([work, busy.office.spreadsheetId], busy.settings(url, 5));
  const tooLong = setTimeout(() => child.process.kill("SIGKILL"), longest);
  const ended = await child.ended;
  clearTimeout(tooLong);
  return endedWrongly(ended, mebibytesOf(functionOf(work).memory)).map((says) => `${work} ${says}`);
}

/** "512Mi" and "1Gi" as numbers. */
function mebibytesOf(memory: string): number {
  return Number.parseInt(memory, 10) * (memory.endsWith("Gi") ? 1024 : 1);
}

/** Answers every reading of a sheet with so many megabytes of blanks, packed. */
function unpacksTo(megabytes: number): (passing: { readonly path: string }) => Verdict {
  const million = gzipSync(Buffer.alloc(1_000_000, " "));
  // members of one gzip file follow each other (RFC 1952, 2.2)
  const body = Buffer.concat(Array.from({ length: megabytes }, () => million));
  const headers = {
    "content-type": "application/json",
    "content-encoding": "gzip",
    date: new Date().toUTCString(),
  };
  return ({ path }) =>
    path.startsWith("/v4/spreadsheets") ? { answer: { status: 200, headers, body }, applied: false } : "pass";
}
