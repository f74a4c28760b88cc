import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/app/publish/catalogue.ts";
import { startChild } from "../support/child.ts";
import { linksThatLeadNowhere } from "../support/dead-links.ts";
import { openGate, type Verdict } from "../support/gate.ts";
import { trackerIn } from "../support/plan.ts";
import { openPublishingOffice, type PublishingOffice, sixMonthUpdate } from "../support/publishing-office.ts";

let office: PublishingOffice;

beforeEach(async () => {
  office = await openPublishingOffice();
  await office.publish();
  await office.at("2025-09-11T09:00:00Z");
  await office.edit("ben.okafor@westmere.example", sixMonthUpdate);
  await office.sync({ stampNow: true });
});
afterEach(() => office.close());

/**
 * Runs `scrutiny publish` as a process and kills it at the nth of its requests that change something; tells
 * whether it came so far. A run killed at a reading leaves what one killed at the change before it leaves.
 */
async function publishKilledAt(nth: number, moment: Verdict): Promise<boolean> {
  let killed = false;
  let changes = 0;
  const gate = await openGate(office.url, ({ method }) => {
    if (method !== "GET") changes += 1;
    if (changes !== nth || killed) return "pass";
    killed = true;
    if (moment === "cut before") child.process.kill("SIGKILL");
    return moment;
  });
  const child = startChild("src/cli/scrutiny.ts", ["publish", office.spreadsheetId], {
    ...office.environment,
    SCRUTINY_GOOGLE_URL: gate.url,
  });
  if (moment === "cut after") void killOnceCut(() => killed, child.process);
  const { code, stderr } = await child.ended;
  await gate.close();
  if (!killed && code !== 0) throw new Error(`the publication should have gone through: ${code} ${stderr}`);
  return killed;
}

/** The request is applied, its answer is lost, and the process dies before it can do anything about it. */
async function killOnceCut(
  cut: () => boolean,
  child: { kill: (signal: "SIGKILL") => boolean },
): Promise<void> {
  while (!cut()) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill("SIGKILL");
}

/** The site and the sheet as they were before: the state of the whole emulator. */
async function snapshot(): Promise<ArrayBuffer> {
  return (await fetch(`${office.url}/_emulator/snapshot`)).arrayBuffer();
}

async function restore(state: ArrayBuffer): Promise<void> {
  const answer = await fetch(`${office.url}/_emulator/snapshot`, { method: "POST", body: state });
  if (!answer.ok) throw new Error(await answer.text());
}

describe.each(["cut before", "cut after"] as const)(
  "a publication killed at any call that changes something (%s it is applied)",
  (moment) => {
    test("leaves readers a whole site, and after one more run exactly one version more", async () => {
      const before = await snapshot();
      let nth = 1;
      for (; ; nth += 1) {
        await restore(before);
        if (!(await publishKilledAt(nth, moment))) break;

        expect([nth, await linksThatLeadNowhere(office)]).toEqual([nth, []]);
        const result = await office.publish();

        expect(["published", "unchanged"]).toContain(result.kind);
        expect([nth, await linksThatLeadNowhere(office)]).toEqual([nth, []]);
        const [inquiry] = (await readCatalogue(office.site)).inquiries;
        expect(inquiry?.versions.map(({ number }) => number)).toEqual(["FINAL 1.0", "1.1"]);
        const tracker = trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook);
        expect(tracker.published.map(({ version }) => version)).toEqual(["FINAL 1.0", "1.1"]);
      }
      expect(nth).toBeGreaterThan(15);
    }, 600_000);
  },
);
