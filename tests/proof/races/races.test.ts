import { afterAll, beforeAll, expect, test } from "vitest";
import { createDice } from "../dice.ts";
import { arrivedIn } from "../witness/arrived.ts";
import { wrongMail } from "../witness/one-mail.ts";
import { rowsOf } from "../witness/texts.ts";
import { type BusyOffice, openBusyOffice } from "./busy-office.ts";
import { interleave } from "./interleave.ts";
import { openTurnstile } from "./turnstile.ts";

let busy: BusyOffice;

beforeAll(async () => {
  busy = await openBusyOffice();
});
afterAll(() => busy.office.close());

test("of runs that claimed at the same moment, with leases that had lapsed, one writes to each person", async () => {
  await busy.reset();
  const meeting = { name: "", works: [], leaseSeconds: 0.05, sleeps: false, sameMoment: true };

  await interleave(busy, ["remind", "remind", "remind"], 0, meeting, createDice(1));

  const arrived = await arrivedIn(busy.office.folder);
  expect(await ledgerNow()).toHaveLength(6);
  expect(arrived.map(({ to }) => to).toSorted()).toEqual([
    "ben.okafor@westmere.example",
    "dee.ray@westmere.example",
  ]);
  // a run that lost its lease on the way may leave a claim to the next run, once its half hour is over
  await busy.office.at("2025-03-12T11:00:00Z");
  await busy.does("remind", busy.office.url, 0.05);
  expect(wrongMail(await ledgerNow(), await arrivedIn(busy.office.folder))).toEqual([]);
});

async function ledgerNow() {
  const { workbook } = await busy.office.ports.sheet.read(busy.office.spreadsheetId);
  return rowsOf(workbook, "Reminders");
}

test("publications that noted the same at the same moment, with leases that had lapsed, leave one row", async () => {
  await busy.reset();
  const meeting = { name: "", works: [], leaseSeconds: 0.05, sleeps: false, sameMoment: true };

  const trouble = await interleave(busy, ["publish", "publish"], 0, meeting, createDice(2));

  const { workbook } = await busy.office.ports.sheet.read(busy.office.spreadsheetId);
  expect(rowsOf(workbook, "Published").map(([version]) => version)).toEqual(["FINAL 1.0", "1.1"]);
  expect(workbook.fences.filter(({ id }) => id === 7_000_002)).toHaveLength(2);
  expect(trouble).toEqual([]);
});

test("a turnstile lets through in the order of the choice, whoever came first", async () => {
  const passed: string[] = [];
  const turnstile = openTurnstile(busy.office.url, (waiting) => waiting.at(-1) ?? never(), false);
  for (const name of ["b", "c", "a"]) {
    turnstile.enter(name);
    turnstile
      .take(name, async () => {
        passed.push(name);
        turnstile.leave(name);
      })
      .catch(never);
  }

  await turnstile.run();

  expect(passed).toEqual(["c", "b", "a"]);
});

function never(): never {
  throw new Error("somebody has to wait");
}
