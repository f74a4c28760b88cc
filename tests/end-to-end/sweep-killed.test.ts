import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { fill } from "../../sheet-template/example/edit.ts";
import { startChild } from "../support/child.ts";
import { type Cloud, openCloud } from "../support/cloud.ts";
import { openGate, type Verdict } from "../support/gate.ts";
import { ben, clerk, firstDraft } from "../support/office.ts";
import { trackerIn } from "../support/plan.ts";

let cloud: Cloud;

beforeEach(async () => {
  cloud = await openCloud({ SCRUTINY_JOBS: "", SCRUTINY_SETTLE_MINUTES: "0" });
  await cloud.office.edit(clerk, firstDraft);
});
afterEach(() => cloud.close());

const Swept = z.object({ changed: z.array(z.string()) });

/** Sweeps until nothing is left to look at. */
async function settle(): Promise<void> {
  for (;;) {
    const { changed } = Swept.parse((await cloud.call("sweep", {})).body);
    await cloud.drained();
    if (changed.length === 0) return;
  }
}

/** Runs `scrutiny sweep` as a process that is killed at its nth request; tells whether it came so far. */
async function sweepKilledAt(nth: number, moment: Verdict): Promise<boolean> {
  let killed = false;
  const gate = await openGate(cloud.office.url, (passing) => {
    if (passing.nth !== nth) return "pass";
    killed = true;
    if (moment === "cut before") child.process.kill("SIGKILL");
    else setTimeout(() => child.process.kill("SIGKILL"), 30);
    return moment;
  });
  const child = startChild("src/cli/scrutiny.ts", ["sweep"], {
    ...cloud.environment,
    SCRUTINY_GOOGLE_URL: gate.url,
  });
  const { code, stderr } = await child.ended;
  await gate.close();
  if (!killed && code !== 0) throw new Error(`the sweep should have ended well: ${code} ${stderr}`);
  return killed;
}

async function versions(): Promise<readonly string[]> {
  const { ports, spreadsheetId } = cloud.office;
  return trackerIn((await ports.sheet.read(spreadsheetId)).workbook).versions.map(({ number }) => number);
}

describe.each(["cut before", "cut after"] as const)(
  "a sweep that is killed at any of its calls (%s it is applied)",
  (moment) => {
    test("loses nothing and starts nothing twice: the next one goes on", { timeout: 300_000 }, async () => {
      let nth = 1;
      for (; ; nth += 1) {
        await settle();
        await cloud.goTo(new Date(Date.UTC(2025, 2, 10, 9, nth)).toISOString());
        const before = await versions();
        await cloud.office.edit(ben, fill("1", { "Response and proposed action": `Mend ${nth} metres.` }));

        let met = false;
        const asked = await cloud.askedDuring(() =>
          cloud.whilePaused(async () => {
            met = await sweepKilledAt(nth, moment);
            await cloud.call("sweep", {});
          }),
        );
        await cloud.drained();

        const started = asked.filter((each) => /^POST \/v2\/.*\/tasks 200$/u.test(each));
        if (!met) break;
        expect(started).toHaveLength(1);
        expect(await versions()).toHaveLength(before.length + 1);
      }
      expect(nth).toBeGreaterThan(5);
    });
  },
);
