import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill } from "../../sheet-template/example/edit.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import { startChild } from "../support/child.ts";
import { openGate, type Verdict } from "../support/gate.ts";
import { ben, clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { peoplesCells } from "../support/peoples-cells.ts";
import { trackerIn } from "../support/plan.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await office.edit(clerk, firstDraft);
  await office.sync({ stampNow: true });
});
afterEach(() => office.close());

async function trackerNow() {
  return trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook);
}

/** Runs `scrutiny sync --stamp-now` as a process and kills it at its nth request; tells whether it came so far. */
async function syncKilledAt(nth: number, moment: Verdict): Promise<boolean> {
  let killed = false;
  const gate = await openGate(office.url, (passing) => {
    if (passing.nth !== nth) return "pass";
    killed = true;
    if (moment === "cut before") child.process.kill("SIGKILL");
    return moment;
  });
  const child = startChild("src/cli/scrutiny.ts", ["sync", office.spreadsheetId, "--stamp-now"], {
    SCRUTINY_GOOGLE_URL: gate.url,
  });
  if (moment === "cut after") void killOnceCut(() => killed, child.process);
  const { code, stderr } = await child.ended;
  await gate.close();
  if (!killed && code !== 1) throw new Error(`the sync should have ended with findings: ${code} ${stderr}`);
  return killed;
}

/** The request is applied, its answer is lost, and the process dies before it can do anything about it. */
async function killOnceCut(
  cut: () => boolean,
  child: { kill: (signal: "SIGKILL") => boolean },
): Promise<void> {
  while (!cut()) await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGKILL");
}

describe.each(["cut before", "cut after"] as const)(
  "a sync killed at any of its calls (%s it is applied)",
  (moment) => {
    test("leaves, after one more run, one version and nothing doubled", async () => {
      let nth = 1;
      for (; ; nth += 1) {
        await office.edit(
          ben,
          fill("1", { "Response and proposed action": `Resurface ${nth} metres by May 2025.` }),
        );
        const before = await trackerNow();
        const cells = await peoplesCells(office);

        if (!(await syncKilledAt(nth, moment))) break;
        await office.sync({ stampNow: true });

        const after = await trackerNow();
        const history = historyOf(after);
        expect(history).toMatchObject({ brokenAt: null, baselineHolds: true });
        expect(history.versions).toHaveLength(historyOf(before).versions.length + 1);
        expect(after.versions).toHaveLength(before.versions.length + 1);
        expect(after.changeLog).toHaveLength(before.changeLog.length + 1);
        expect(await peoplesCells(office)).toEqual(cells);
      }
      expect(nth).toBeGreaterThan(5);
    });
  },
);
