import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { historyOf } from "../../src/core/versions/replay.ts";
import { startChild } from "../support/child.ts";
import { clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { trackerIn } from "../support/plan.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await office.edit(clerk, firstDraft);
});
afterEach(() => office.close());

async function faults(rules: readonly object[]): Promise<void> {
  const answer = await fetch(`${office.url}/_emulator/faults`, {
    method: "POST",
    body: JSON.stringify({ seed: 1, rules }),
  });
  expect(answer.status).toBe(200);
}

async function versionsNow(): Promise<readonly string[]> {
  await fetch(`${office.url}/_emulator/faults`, { method: "DELETE" });
  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  const history = historyOf(trackerIn(workbook));
  expect(history).toMatchObject({ brokenAt: null, baselineHolds: true });
  return history.versions;
}

const reading = { method: "GET", route: "sheets.spreadsheets.get" };
const writing = { method: "POST", route: "sheets.spreadsheets.batchUpdate" };

describe("on a bad day at Google", () => {
  test.each([
    {
      day: "two readings are refused for their rate",
      rules: [{ ...reading, kind: "429", times: 2 }],
      read: 3,
      write: 1,
    },
    { day: "a reading fails with 503", rules: [{ ...reading, kind: "503", times: 1 }], read: 2, write: 1 },
    { day: "a reading is cut off", rules: [{ ...reading, kind: "cut-before", times: 1 }], read: 2, write: 1 },
    {
      day: "a write is refused for its rate",
      rules: [{ ...writing, kind: "429", times: 1 }],
      read: 1,
      write: 2,
    },
    { day: "a write fails with 503", rules: [{ ...writing, kind: "503", times: 1 }], read: 2, write: 2 },
    {
      day: "a write is cut off before it is applied",
      rules: [{ ...writing, kind: "cut-before", times: 1 }],
      read: 2,
      write: 2,
    },
    {
      day: "a write is applied and its answer lost",
      rules: [{ ...writing, kind: "cut-after", times: 1 }],
      read: 2,
      write: 1,
    },
  ])("$day: the sync gets through, and stamps once", async ({ rules, read, write }) => {
    await faults(rules);

    const { stamp, requests } = await office.sync({ stampNow: true });

    expect({ number: stamp?.number, requests }).toEqual({ number: "0.1", requests: { read, write } });
    expect(await versionsNow()).toEqual(["0.1"]);
  });

  test.each([
    { day: "every reading fails", rule: { ...reading, kind: "500" }, says: "Cannot reach Google." },
    {
      day: "every reading is refused for its rate",
      rule: { ...reading, kind: "429" },
      says: "Google asks us to wait",
    },
    {
      day: "every write fails",
      rule: { ...writing, kind: "503" },
      says: "The connection broke while writing",
    },
  ])("$day: it says so in words and stamps nothing", async ({ rule, says }) => {
    await faults([rule]);

    const args = ["sync", office.spreadsheetId, "--stamp-now"];
    const { code, stderr } = await startChild("src/cli/scrutiny.ts", args, {
      SCRUTINY_GOOGLE_URL: office.url,
    }).ended;

    expect(code).toBe(3);
    expect(stderr).toContain(says);
    expect(await versionsNow()).toEqual([]);
  });
});
