import { afterAll, beforeAll, expect, test } from "vitest";
import { openGate } from "../../support/gate.ts";
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

test("a version stamped twice at the same moment, with leases that had lapsed, is told and holds publications back", async () => {
  await busy.reset();
  const { office } = busy;
  const bothWrite = Promise.withResolvers<void>();
  let writes = 0;
  const gate = await openGate(office.url, ({ path }) => {
    if (!path.includes(":batchUpdate")) return "pass";
    writes += 1;
    if (writes === 2) bothWrite.resolve();
    return "held";
  });
  await withFaults(office.url, [{ kind: "same-moment", route: "batchUpdate" }], async () => {
    const runs = [1, 2].map(() => busy.does("sync", gate.url, 0.05));
    await bothWrite.promise;
    await gate.letGo();
    await Promise.all(runs);
  });
  await gate.close();

  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  const numbers = rowsOf(workbook, "Version control").map(([number]) => number);
  expect(numbers).toEqual(["FINAL 1.0", "1.1", "1.2", "1.2"]);
  const { findings } = await office.sync();
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "change-log-broken", severity: "must fix" }),
  );
  const outcome = await office.publish();
  expect(outcome).toMatchObject({ kind: "refused" });
  expect(JSON.stringify(outcome)).toContain("change-log-broken");
});

async function withFaults(url: string, rules: readonly object[], work: () => Promise<void>): Promise<void> {
  const faults = `${url}/_emulator/faults`;
  await fetch(faults, { method: "POST", body: JSON.stringify({ seed: 1, rules }) });
  await work();
  await fetch(faults, { method: "DELETE" });
}

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
