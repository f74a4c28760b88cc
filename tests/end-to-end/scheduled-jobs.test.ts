import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeSiteBucket } from "../../src/cli/local/local-google.ts";
import { mailIn } from "../contract/mail/received.ts";
import { type Cloud, openCloud } from "../support/cloud.ts";
import { ben, clerk, firstDraft } from "../support/office.ts";
import { agreed, publisherFile } from "../support/publishing-office.ts";

let cloud: Cloud;

beforeEach(async () => {
  cloud = await openCloud({
    SCRUTINY_JOBS: "remind",
    SCRUTINY_MAIL: "gmail",
    SCRUTINY_MAIL_FROM: "scrutiny@westmere.example",
    SCRUTINY_MAIL_DOMAINS: "westmere.example",
  });
  await cloud.office.edit(clerk, firstDraft);
});
afterEach(() => cloud.close());

/** Sweeps at an instant, and gives the jobs that were due. */
async function sweepAt(instant: string): Promise<unknown> {
  await cloud.goTo(instant);
  const { body } = await cloud.call("sweep", {});
  await cloud.drained();
  return Object(body).jobs;
}

describe("the sweep starts the reminders", () => {
  test("once a working day, from nine in London, also in summer", async () => {
    expect(await sweepAt("2025-05-10T10:00:00Z")).toEqual([]);
    expect(await sweepAt("2025-05-12T07:59:00Z")).toEqual([]);
    expect(await mailIn(cloud.office.folder)).toEqual([]);

    expect(await sweepAt("2025-05-12T08:00:00Z")).toEqual(["remind"]);
    const mails = await mailIn(cloud.office.folder);
    expect(mails.map(({ to }) => to)).toContain(ben);

    expect(await sweepAt("2025-05-12T08:05:00Z")).toEqual([]);
    expect(await mailIn(cloud.office.folder)).toHaveLength(mails.length);
    expect(await sweepAt("2025-05-13T08:05:00Z")).toEqual(["remind"]);
  });

  test("in one run for a thousand trackers, and beyond that in parts, one after the other", async () => {
    const named = Array.from({ length: 1_001 }, (_, nth) => `1named${String(nth).padStart(38, "0")}`);
    process.env.SCRUTINY_TRACKERS = named.join(",");
    await cloud.goTo("2025-05-12T08:30:00Z");

    await cloud.whilePaused(async () => {
      expect(await cloud.call("sweep", {})).toMatchObject({ status: 200, body: { started: 1_004 } });
      const runs = (await cloud.waiting()).filter(([name]) => name.includes("-remind-"));

      expect(runs.map(([name]) => name).sort()).toEqual(["2025-05-12-remind-0", "2025-05-12-remind-1"]);
      expect(runs.find(([name]) => name.endsWith("1"))?.[1]).toMatch(/^2025-05-12T09:00/u);
    });
  });
});

describe("what was stamped and may be published", () => {
  const bucket = "stamped-site";

  beforeEach(async () => {
    const { url, config } = cloud.office;
    await makeSiteBucket(url, config.SCRUTINY_ACCOUNT, bucket);
    const publishing = { SCRUTINY_PUBLISHER: publisherFile, SCRUTINY_SITE_BUCKET: bucket };
    Object.assign(process.env, publishing, { SCRUTINY_JOBS: "publish" });
    await cloud.goTo("2025-03-12T10:00:00Z");
    await cloud.office.edit(clerk, agreed);
  });

  async function frontPage(): Promise<string> {
    return (await fetch(`${cloud.office.url}/_emulator/website/${bucket}/`)).text();
  }

  test("is published by a task of its own as soon as it is stamped, and once", async () => {
    const { spreadsheetId } = cloud.office;
    await cloud.callAs(clerk, "sync", { spreadsheetId, stampNow: true });
    await cloud.drained();
    const published = await frontPage();
    await cloud.call("sweep", {});
    await cloud.drained();
    const idle = await cloud.askedDuring(() => cloud.call("sweep", { job: "register" }));

    expect(published).toContain("Safer Cycling Routes");
    expect(idle.filter((each) => each.includes("/tasks "))).toEqual([]);
  });

  test("is published by the register's job where its task was lost", async () => {
    process.env.SCRUTINY_JOBS = "";
    const { spreadsheetId } = cloud.office;
    await cloud.callAs(clerk, "sync", { spreadsheetId, stampNow: true });
    await cloud.call("sweep", {});
    await cloud.drained();
    const before = await frontPage();
    process.env.SCRUTINY_JOBS = "publish";
    await cloud.call("sweep", { job: "register" });
    await cloud.drained();

    expect(before).not.toContain("Safer Cycling Routes");
    expect(await frontPage()).toContain("Safer Cycling Routes");
  });
});
