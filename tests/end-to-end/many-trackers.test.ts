import { cloudtasks_v2 } from "googleapis/build/src/apis/cloudtasks/v2.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { fill } from "../../sheet-template/example/edit.ts";
import { readTrackerState } from "../../src/app/cloud/tracker-state.ts";
import { playEdits } from "../../src/cli/story/officer.ts";
import { type Cloud, openCloud } from "../support/cloud.ts";
import { credentialsOf, queueName } from "../support/deployment.ts";
import { copyTracker } from "../support/many-trackers.ts";
import { ben, clerk, firstDraft } from "../support/office.ts";

const all = 10_000;
const edited = 100;

let cloud: Cloud;

const Swept = z.object({ trackers: z.number(), changed: z.array(z.string()), started: z.number() });

beforeEach(async () => {
  cloud = await openCloud({ SCRUTINY_JOBS: "", SCRUTINY_SETTLE_MINUTES: "0" });
  await cloud.office.edit(clerk, firstDraft);
  // until nothing is left to look at, so that the copies have not changed since the last sweep either
  for (let changed = 1; changed > 0; ) {
    changed = Swept.parse((await cloud.call("sweep", {})).body).changed.length;
    await cloud.drained();
  }
});
afterEach(() => cloud.close());

async function control(path: string, body: object): Promise<void> {
  await fetch(`${cloud.office.url}/_emulator/${path}`, { method: "POST", body: JSON.stringify(body) });
}

test("of ten thousand trackers a sweep finds the hundred that changed with one request, and within Google's quotas each is looked at once", {
  timeout: 900_000,
}, async () => {
  const ids = await copyTracker(cloud, all - 1, edited);
  const changed = ids.slice(0, edited);
  for (const [nth, spreadsheetId] of changed.entries())
    await playEdits({
      rootUrl: cloud.office.url,
      spreadsheetId,
      email: ben,
      edits: fill("1", { "Response and proposed action": `Mend ${nth} metres.` }),
    });
  await control("clock", { advance: "PT2M" });
  await control("quotas", { sheets: { perMinutePerProject: 300, perMinutePerUser: 60 } });
  const queue = queueOf();
  await queue.pause();

  let body: unknown;
  const sweeping = await cloud.askedDuring(async () => {
    body = (await cloud.call("sweep", {})).body;
  });
  const syncing: string[] = [];
  for (let left = edited; left > 0; )
    syncing.push(
      ...(await cloud.askedDuring(async () => {
        if (left === edited) await queue.resume();
        else await control("clock", { advance: "PT1S" });
        const before = left;
        while (left === before) left = (await cloud.waiting()).length;
      })),
    );

  const swept = Swept.parse(body);
  expect(swept).toMatchObject({ trackers: all, started: edited });
  expect(swept.changed.toSorted()).toEqual(changed.toSorted());
  expect(sweeping.filter((each) => each.includes("/drive/"))).toEqual(["GET /drive/v3/changes 200"]);
  const ofSheets = syncing.filter((each) => each.includes("/v4/spreadsheets/"));
  const done = (kind: string) => ofSheets.filter((each) => each.startsWith(kind) && each.endsWith(" 200"));
  expect([done("GET").length, done("POST").length]).toEqual([edited, edited]);
  expect(new Set(done("POST")).size).toBe(edited);
  for (const id of changed)
    expect(await readTrackerState(cloud.office.ports.files, id)).toMatchObject({
      summary: { version: "0.2" },
      trouble: { sync: null, publish: null },
    });
});

/** The queue, which lets one task a second through, as Google's quotas want it. */
function queueOf() {
  const { queues } = new cloudtasks_v2.Cloudtasks({
    auth: credentialsOf(cloud.office.config.SCRUTINY_ACCOUNT),
    rootUrl: `${cloud.office.url}/`,
  }).projects.locations;
  const rateLimits = { maxDispatchesPerSecond: 1 };
  return {
    pause: async () => {
      await queues.patch({ name: queueName, updateMask: "rateLimits", requestBody: { rateLimits } });
      await queues.pause({ name: queueName });
    },
    resume: () => queues.resume({ name: queueName }),
  };
}
