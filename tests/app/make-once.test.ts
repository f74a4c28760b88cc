import { afterEach, beforeEach, expect, test } from "vitest";
import { template } from "../../sheet-template/template.ts";
import { init } from "../../src/app/init.ts";
import { keepRegister } from "../../src/app/register/keep-register.ts";
import { layOutRegister } from "../../src/app/register/register-tab.ts";
import { wireInit, wireSync } from "../../src/app/wire.ts";
import { type Gate, openGate } from "../support/gate.ts";
import { type Office, openOffice } from "../support/office.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** Does work at whose filling of a new spreadsheet the connection breaks. */
async function cutAtFilling(
  moment: "cut before" | "cut after",
  work: (url: string) => Promise<unknown>,
): Promise<string> {
  const gate = await openGate(office.url, ({ path }) => (path.includes(":batchUpdate") ? moment : "pass"));
  const said = await work(gate.url).then(String, (error: Error) => error.message);
  await gate.close();
  return said;
}

function makeAt(url: string) {
  const { SCRUTINY_ACCOUNT: automation } = office.config;
  const options = { automation, dryRun: false, title: "Market Square" };
  return init(wireInit({ ...office.config, SCRUTINY_GOOGLE_URL: url }), template, options);
}

function registerAt(url: string) {
  const config = { ...office.config, SCRUTINY_GOOGLE_URL: url };
  const ports = { ...wireSync(config).ports, ...wireInit(config) };
  return keepRegister([], ports, config.SCRUTINY_ACCOUNT);
}

async function madeOf(title: string) {
  return wireInit(office.config).shelf.ownSpreadsheets(title);
}

test("a tracker that was made and not filled is filled by the next run, and no other is made", async () => {
  const said = await cutAtFilling("cut before", makeAt);
  const [left] = await madeOf("Market Square");

  const made = await makeAt(office.url);

  expect(said).toContain("run again, and it is filled");
  expect(made).toMatchObject({ kind: "created", spreadsheetId: left?.id });
  expect(await madeOf("Market Square")).toHaveLength(1);
});

test("a tracker whose filling was applied and not answered is told as made", async () => {
  await cutAtFilling("cut after", async (url) =>
    expect(await makeAt(url)).toMatchObject({ kind: "created" }),
  );

  expect(await madeOf("Market Square")).toHaveLength(1);
});

test("a register that was made and not filled does not stand in the way of the next run", async () => {
  await cutAtFilling("cut before", registerAt);
  const [left] = await madeOf("Scrutiny register");

  const kept = await registerAt(office.url);

  expect(kept.spreadsheetId).toBe(left?.id);
  expect(await madeOf("Scrutiny register")).toHaveLength(1);
});

test("a register that another run has filled in between is taken as it is", async () => {
  const { gate, work } = await holdFirst((_, path) => path.includes(":batchUpdate"), registerAt);
  const other = await registerAt(office.url);
  await gate.letGo();

  expect((await work).spreadsheetId).toBe(other.spreadsheetId);
  await gate.close();
});

test("a run that was overtaken before it had a register bins its own, and keeps the one that is noted", async () => {
  const overtaken = await holdFirst(
    (method, path) => method === "POST" && path.split("?")[0] === "/v4/spreadsheets",
    registerAt,
  );
  const other = await registerAt(office.url);
  await overtaken.gate.letGo();

  expect((await overtaken.work).spreadsheetId).toBe(other.spreadsheetId);
  expect((await madeOf("Scrutiny register")).map(({ id }) => id)).toEqual([other.spreadsheetId]);
  await overtaken.gate.close();
});

test("a register that Google made late, for a run that had gone, is binned by the next run, and no other file", async () => {
  const kept = await registerAt(office.url);
  const { template: sheets } = wireInit(office.config);
  const gate = await openGate(office.url, ({ path }) =>
    path.includes(":batchUpdate") ? "cut before" : "pass",
  );
  const late = wireInit({ ...office.config, SCRUTINY_GOOGLE_URL: gate.url });
  const layout = layOutRegister(office.config.SCRUTINY_ACCOUNT);
  await late.template.create(layout, "Scrutiny register").catch(() => null);
  await gate.close();
  const filled = await sheets.create(layout, "Scrutiny register");

  await registerAt(office.url);

  const left = (await madeOf("Scrutiny register")).map(({ id }) => id);
  expect(new Set(left)).toEqual(new Set([kept.spreadsheetId, filled.spreadsheetId]));
});

/** Starts work whose first request of a kind is held; comes back when it stands at the gate. */
async function holdFirst<T>(
  isMeant: (method: string, path: string) => boolean,
  work: (url: string) => Promise<T>,
): Promise<{ readonly gate: Gate; readonly work: Promise<T> }> {
  const stands = Promise.withResolvers<void>();
  let first = true;
  const gate = await openGate(office.url, ({ method, path }) => {
    if (!first || !isMeant(method, path)) return "pass";
    first = false;
    stands.resolve();
    return "held";
  });
  const working = work(gate.url);
  await stands.promise;
  return { gate, work: working };
}
