import { sheets_v4 } from "@googleapis/sheets";
import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { changeTrackerState } from "../../src/app/cloud/tracker-state.ts";
import { afterFailure } from "../../src/app/cloud/trouble.ts";
import { registerColumns } from "../../src/app/register/register-tab.ts";
import { makeSiteBucket } from "../../src/cli/local/local-google.ts";
import { mailIn } from "../contract/mail/received.ts";
import { type Cloud, openCloud } from "../support/cloud.ts";
import { credentialsOf } from "../support/deployment.ts";
import { clerk, firstDraft } from "../support/office.ts";
import { publisherFile } from "../support/publishing-office.ts";

let cloud: Cloud;
/** A spreadsheet in the folder that is no tracker. */
let broken: string;

const Result = z.object({
  spreadsheetId: z.string(),
  written: z.number(),
  parked: z.number(),
  told: z.number(),
});

beforeEach(async () => {
  cloud = await openCloud({
    SCRUTINY_CLERK: clerk,
    SCRUTINY_MAIL: "gmail",
    SCRUTINY_MAIL_FROM: "scrutiny@westmere.example",
    SCRUTINY_MAIL_DOMAINS: "westmere.example",
  });
  await cloud.office.edit(clerk, firstDraft);
  const mimeType = "application/vnd.google-apps.spreadsheet";
  const requestBody = { name: "Minutes", mimeType, parents: [cloud.folder] };
  broken = (await cloud.drive.files.create({ requestBody })).data.id ?? "";
});
afterEach(() => cloud.close());

/** Sweeps, and lets the queue try again until it has nothing more to do. */
async function sweepAndWait(at: string): Promise<void> {
  await cloud.call("sweep", {});
  await cloud.drained();
  for (let minute = 0; minute < 20; minute += 1)
    await cloud.goTo(new Date(Date.parse(at) + minute * 60_000).toISOString());
}

async function register() {
  return Result.parse((await cloud.call("sweep", { job: "register" })).body);
}

/** The register's rows by their spreadsheets, as people see them. */
async function rows(spreadsheetId: string): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const { workbook } = await cloud.office.ports.sheet.read(spreadsheetId);
  const cells = workbook.tabs[0]?.rows.slice(1) ?? [];
  const named = cells.map((row) =>
    Object.fromEntries(registerColumns.map(({ header }, index) => [header, row[index]?.text ?? ""])),
  );
  return new Map(named.map((row) => [/d\/([\w-]+)/u.exec(row.Spreadsheet ?? "")?.[1] ?? "", row]));
}

describe("a tracker that fails", () => {
  test("is tried five times and parked, holds up no other, and is told to the clerk once", async () => {
    await sweepAndWait("2025-03-10T09:00:00Z");

    const first = await register();
    const again = await register();

    expect(await cloud.waiting()).toEqual([]);
    expect(first).toMatchObject({ parked: 1, told: 1 });
    expect(again).toMatchObject({ parked: 1, told: 0, written: 0 });
    const told = (await mailIn(cloud.office.folder)).filter(({ to }) => to === clerk);
    expect(told).toHaveLength(1);
    expect(told[0]?.subject).toBe("1 tracker cannot be worked on");
    const seen = await rows(first.spreadsheetId);
    expect(seen.get(cloud.office.spreadsheetId)).toMatchObject({
      Inquiry: "Safer Cycling Routes",
      State: "Looked after",
      Recommendations: "3",
      "Last version": "0.1",
    });
    expect(seen.get(broken)).toMatchObject({ State: "Parked", Since: expect.stringContaining("2025") });
    expect(seen.get(broken)?.["What stands in the way"]).not.toBe("");
  });

  test("is not tried again by the clock, but once when it changes", async () => {
    await sweepAndWait("2025-03-10T09:00:00Z");
    const idle = await cloud.askedDuring(() => sweepAndWait("2025-03-10T11:00:00Z"));
    const sheets = new sheets_v4.Sheets({
      auth: credentialsOf(cloud.office.config.SCRUTINY_ACCOUNT),
      rootUrl: `${cloud.office.url}/`,
    });
    const range = { spreadsheetId: broken, range: "A1", valueInputOption: "RAW" };
    await sheets.spreadsheets.values.update({ ...range, requestBody: { values: [["again"]] } });
    const changed = await cloud.askedDuring(() => sweepAndWait("2025-03-10T12:00:00Z"));

    const readings = (asked: readonly string[]) =>
      asked.filter((each) => each.startsWith(`GET /v4/spreadsheets/${broken}`)).length;
    expect(readings(idle)).toBe(0);
    expect(readings(changed)).toBe(1);
  });

  test("that was only out of reach is tried again after an hour", async () => {
    await cloud.call("sweep", {});
    await cloud.drained();
    const failed = await whileOutOfReach(() =>
      cloud.call("sync", { spreadsheetId: cloud.office.spreadsheetId }),
    );
    const failing = await rows((await register()).spreadsheetId);
    await cloud.goTo("2025-03-10T10:30:00Z");
    await register();
    await cloud.goTo("2025-03-10T10:31:00Z");

    expect(failed.status).toBe(503);
    expect(failing.get(cloud.office.spreadsheetId)).toMatchObject({ State: "Failing" });
    const mended = await rows((await register()).spreadsheetId);
    expect(mended.get(cloud.office.spreadsheetId)).toMatchObject({ State: "Looked after" });
  });
});

describe("a tracker that stays out of reach", () => {
  const hour = (nth: number) => new Date(Date.UTC(2025, 2, 10, 9 + nth)).toISOString();
  const stateOf = async () =>
    (await rows((await register()).spreadsheetId)).get(cloud.office.spreadsheetId) ?? {};

  /** Puts down what so many hours of it leave behind, up to an hour ago. */
  async function failedFor(hours: number): Promise<void> {
    const failure = { kind: "unreachable", code: "unreachable", message: "Out of reach." } as const;
    const { files } = cloud.office.ports;
    for (let nth = -hours; nth < 0; nth += 1)
      await changeTrackerState(files, cloud.office.spreadsheetId, (before) => ({
        ...before,
        trouble: { ...before.trouble, sync: afterFailure(before.trouble.sync, failure, hour(nth)) },
      }));
  }

  test("is parked after five hours and told with its cause, then tried once a day", async () => {
    const { spreadsheetId } = cloud.office;
    await cloud.call("sweep", {});
    await cloud.drained();
    await failedFor(4);
    await whileOutOfReach(() => cloud.call("sync", { spreadsheetId }));
    const parked = await stateOf();
    await cloud.goTo(hour(20));
    await cloud.call("sweep", { job: "register" });
    const idle = (await cloud.waiting()).filter(([name]) => name.startsWith(spreadsheetId));
    await cloud.goTo(hour(25));
    await cloud.call("sweep", { job: "register" });
    await cloud.goTo(hour(26));

    expect(parked).toMatchObject({
      State: "Parked",
      "What stands in the way": expect.stringContaining("reach"),
    });
    const told = (await mailIn(cloud.office.folder)).filter(({ to }) => to === clerk);
    expect(told.map(({ text }) => text).join()).toContain("Cannot reach Google");
    expect(idle).toEqual([]);
    expect(await stateOf()).toMatchObject({ State: "Looked after", "What stands in the way": "" });
  });
});

describe("a publication that fails", () => {
  test("is parked by itself and told to the clerk, and goes on a day after its cause is mended", async () => {
    const { office } = cloud;
    const bucket = "late-site";
    await makeSiteBucket(office.url, office.config.SCRUTINY_ACCOUNT, bucket);
    const settings = { SCRUTINY_SITE_BUCKET: bucket, SCRUTINY_JOBS: "register,publish" };
    Object.assign(process.env, settings, { SCRUTINY_PUBLISHER: "nowhere/council.json" });
    await office.edit(clerk, [{ kind: "fact", name: "Publish", value: "Yes" }]);
    await sweepAndWait("2025-03-10T09:00:00Z");
    delete process.env.SCRUTINY_PUBLISHER;
    const seen = async () => (await rows((await register()).spreadsheetId)).get(office.spreadsheetId) ?? {};

    const parked = await seen();

    process.env.SCRUTINY_PUBLISHER = publisherFile;
    await cloud.goTo("2025-03-11T10:00:00Z");
    await cloud.call("sweep", { job: "register" });
    await cloud.drained();
    expect(parked).toMatchObject({
      State: "Parked",
      "What stands in the way": expect.stringContaining("It cannot be published: "),
      "Last version": "0.1",
    });
    const told = (await mailIn(office.folder)).filter(({ to }) => to === clerk);
    expect(told.map(({ text }) => text).join()).toContain("It cannot be published: ");
    expect(await seen()).toMatchObject({ State: "Looked after" });
  });
});

/** Does some work while Sheets answers every reading with 503. */
async function whileOutOfReach<T>(work: () => Promise<T>): Promise<T> {
  const rules = [{ kind: "503", route: "sheets.spreadsheets.get" }];
  const address = `${cloud.office.url}/_emulator/faults`;
  await fetch(address, { method: "POST", body: JSON.stringify({ seed: 1, rules }) });
  const result = await work();
  await fetch(address, { method: "DELETE" });
  return result;
}

describe("the folder", () => {
  test("enrols what is put into it and retires what is taken out, which the register tells", async () => {
    await cloud.call("sweep", {});
    const other = await copyOf(cloud.office.spreadsheetId);
    const before = await cloud.call("sweep", {});
    await cloud.drive.files.update({ fileId: other, addParents: cloud.folder });
    const enrolled = await cloud.call("sweep", {});
    await cloud.drained();
    await cloud.drive.files.update({ fileId: other, removeParents: cloud.folder });
    await cloud.drive.files.update({ fileId: broken, requestBody: { trashed: true } });
    const retired = await cloud.call("sweep", {});

    expect(before).toMatchObject({ body: { trackers: 2 } });
    expect(enrolled).toMatchObject({ body: { trackers: 3, changed: expect.arrayContaining([other]) } });
    expect(retired).toMatchObject({
      body: { trackers: 1, retired: expect.arrayContaining([other, broken]) },
    });
    const seen = await rows((await register()).spreadsheetId);
    expect(seen.get(other)).toMatchObject({ State: "Retired", Inquiry: "Safer Cycling Routes" });
    expect(seen.get(broken)).toMatchObject({ State: "Retired" });
  });
});

async function copyOf(fileId: string): Promise<string> {
  const drive: drive_v3.Drive = cloud.drive;
  const { data } = await drive.files.copy({ fileId, requestBody: { name: "Another", parents: ["root"] } });
  return data.id ?? "";
}

describe("the register", () => {
  test("that cannot be written holds up neither the clerk's message nor the page on the site", async () => {
    const bucket = "other-site";
    await makeSiteBucket(cloud.office.url, cloud.office.config.SCRUTINY_ACCOUNT, bucket);
    Object.assign(process.env, { SCRUTINY_PUBLISHER: publisherFile, SCRUTINY_SITE_BUCKET: bucket });
    await sweepAndWait("2025-03-10T09:00:00Z");
    const asClerk = new sheets_v4.Sheets({ auth: credentialsOf(clerk), rootUrl: `${cloud.office.url}/` });
    const { data } = await asClerk.spreadsheets.create({ requestBody: { properties: { title: "Mine" } } });
    const { files } = cloud.office.ports;
    const { generation = "0" } = (await files.read("register")) ?? {};
    await files.write("register", JSON.stringify({ spreadsheetId: data.spreadsheetId }), generation);

    const { status } = await cloud.call("sweep", { job: "register" });

    expect(status).toBe(403);
    expect((await mailIn(cloud.office.folder)).filter(({ to }) => to === clerk)).toHaveLength(1);
    const page = await fetch(`${cloud.office.url}/${bucket}/register/index.html`);
    expect(await page.text()).toContain("Safer Cycling Routes");
  });

  test("has a page on the site, which names every tracker, and tells more of those that may be published", async () => {
    const bucket = "register-site";
    await makeSiteBucket(cloud.office.url, cloud.office.config.SCRUTINY_ACCOUNT, bucket);
    Object.assign(process.env, { SCRUTINY_PUBLISHER: publisherFile, SCRUTINY_SITE_BUCKET: bucket });
    const page = async () => (await fetch(`${cloud.office.url}/${bucket}/register/index.html`)).text();
    await sweepAndWait("2025-03-10T09:00:00Z");
    await register();
    const hidden = await page();
    await cloud.office.edit(clerk, [{ kind: "fact", name: "Publish", value: "Yes" }]);
    await cloud.call("sync", { spreadsheetId: cloud.office.spreadsheetId });

    await register();

    const shown = await page();
    delete process.env.SCRUTINY_PUBLISHER;
    expect(hidden).toContain("Safer Cycling Routes");
    expect(hidden).toContain("Not released for publication yet");
    expect(hidden).not.toContain("0 of 3");
    expect(hidden).toContain("1 more has not been read yet.");
    expect(shown).toContain("0 of 3");
    expect(shown).not.toContain("Minutes");
    expect(shown).not.toContain(cloud.office.spreadsheetId);
  });

  test("is one read and one write, only when something differs, and nobody else may change it", async () => {
    await sweepAndWait("2025-03-10T09:00:00Z");
    const { spreadsheetId } = await register();
    const idle = await cloud.askedDuring(register);
    await cloud.office.edit(clerk, [
      { kind: "fact", name: "Inquiry title", value: '=HYPERLINK("https://evil.example","Safer")' },
    ]);
    await cloud.call("sync", { spreadsheetId: cloud.office.spreadsheetId });
    const busy = await cloud.askedDuring(register);

    const ofSheet = (asked: readonly string[]) =>
      asked
        .filter((each) => each.includes(`/v4/spreadsheets/${spreadsheetId}`))
        .map((each) => each.split(" ")[0]);
    expect(ofSheet(idle)).toEqual(["GET"]);
    expect(ofSheet(busy)).toEqual(["GET", "POST"]);
    const { workbook } = await cloud.office.ports.sheet.read(spreadsheetId);
    expect(workbook.tabs[0]?.rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    await cloud.drive.permissions.create({
      fileId: spreadsheetId,
      requestBody: { type: "user", role: "writer", emailAddress: clerk },
    });
    const asClerk = new sheets_v4.Sheets({ auth: credentialsOf(clerk), rootUrl: `${cloud.office.url}/` });
    const write = asClerk.spreadsheets.values.update({
      spreadsheetId,
      range: "A2",
      valueInputOption: "RAW",
      requestBody: { values: [["mine"]] },
    });
    await expect(write).rejects.toThrow("protected cell");
  });
});
