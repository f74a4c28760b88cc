import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sync } from "../../src/app/sync.ts";
import type { SyncPorts } from "../../src/app/sync-job.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import type { FilesPort } from "../../src/ports/files.ts";
import { startChild } from "../support/child.ts";
import { openGate } from "../support/gate.ts";
import { clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { trackerIn } from "../support/plan.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice({ SCRUTINY_LEASE_SECONDS: "20" });
  await office.edit(clerk, firstDraft);
  await office.sync();
});
afterEach(() => office.close());

async function trackerNow() {
  return trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook);
}

async function expectOneVersion() {
  const tracker = await trackerNow();
  expect(historyOf(tracker)).toMatchObject({ versions: ["0.1"], brokenAt: null, baselineHolds: true });
  expect(tracker.versions.map(({ number }) => number)).toEqual(["0.1"]);
}

describe("syncs of one tracker at once", () => {
  test("as processes of their own, stamp one version", async () => {
    const environment = { SCRUTINY_GOOGLE_URL: office.url };
    const args = ["sync", office.spreadsheetId, "--stamp-now", "--json"];
    const children = [1, 2, 3].map(() => startChild("src/cli/scrutiny.ts", args, environment));

    const ends = await Promise.all(children.map(({ ended }) => ended));

    expect(ends.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(ends.filter(({ stdout }) => JSON.parse(stdout).stamp !== null)).toHaveLength(1);
    await expectOneVersion();
  });

  test("whose lease protects nothing are kept apart by the fence, which refuses the stale one", async () => {
    const everybodysLease: FilesPort = {
      read: async () => null,
      write: async () => "1",
      remove: async () => true,
    };
    const unguarded: SyncPorts = { ...office.ports, files: everybodysLease };

    const results = await Promise.all(
      Array.from({ length: 8 }, () => office.sync({ stampNow: true }, unguarded)),
    );

    expect(results.filter(({ stamp }) => stamp !== null)).toHaveLength(1);
    await expectOneVersion();
  });

  test("a write whose answer is lost is found by its nonce, and not made again", async () => {
    let done = false;
    const gate = await openGate(office.url, ({ path }) => {
      const cut = path.includes(":batchUpdate") && !done;
      if (cut) done = true;
      return cut ? "cut after" : "pass";
    });
    const child = startChild("src/cli/scrutiny.ts", ["sync", office.spreadsheetId, "--stamp-now", "--json"], {
      SCRUTINY_GOOGLE_URL: gate.url,
    });

    const { stdout } = await child.ended;
    await gate.close();

    expect(JSON.parse(stdout)).toMatchObject({ stamp: { number: "0.1" }, requests: { read: 2, write: 1 } });
    await expectOneVersion();
  });

  test("a lease that a dead writer left is taken over, one that lives is not", async () => {
    const name = `leases/${office.spreadsheetId}`;
    await office.ports.files.write(name, "a dead writer", "0");
    const terms = { settleMinutes: 10, lease: { expiresAfter: 300, waitAtMost: 5_000 } };

    const result = await sync({ spreadsheetId: office.spreadsheetId, stampNow: true }, office.ports, terms);

    expect(result.stamp?.number).toBe("0.1");
    expect(await office.ports.files.read(name)).toBeNull();
    await office.ports.files.write(name, "a living writer", "0");
    await expect(
      sync({ spreadsheetId: office.spreadsheetId }, office.ports, {
        settleMinutes: 10,
        lease: { expiresAfter: 5_000, waitAtMost: 400 },
      }),
    ).rejects.toMatchObject({ kind: "busy", code: "lease-held" });
  });
});
