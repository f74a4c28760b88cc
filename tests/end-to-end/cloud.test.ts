import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill } from "../../sheet-template/example/edit.ts";
import { type Cloud, openCloud } from "../support/cloud.ts";
import { ben, clerk, firstDraft } from "../support/office.ts";
import { trackerIn } from "../support/plan.ts";

let cloud: Cloud;

beforeEach(async () => {
  cloud = await openCloud();
  await cloud.office.edit(clerk, firstDraft);
});
afterEach(() => cloud.close());

async function trackerNow() {
  const { ports, spreadsheetId } = cloud.office;
  return trackerIn((await ports.sheet.read(spreadsheetId)).workbook);
}

async function versions() {
  return (await trackerNow()).versions.map(({ number, author }) => `${number} ${author}`);
}

describe("an edit", () => {
  test("is looked at when its minute is over, and stamped when it has settled, by tasks alone", async () => {
    const { spreadsheetId } = cloud.office;

    const first = await cloud.callAs(clerk, "sync", { spreadsheetId, edited: true });
    const second = await cloud.callAs(clerk, "sync", { spreadsheetId, edited: true });
    const before = await trackerNow();
    await cloud.goTo("2025-03-10T09:01:00Z");
    const looked = await trackerNow();
    const stampedTooSoon = await versions();
    await cloud.goTo("2025-03-10T09:13:00Z");

    expect([first, second]).toMatchObject([
      { status: 202, body: { queued: "new" } },
      { status: 202, body: { queued: "known" } },
    ]);
    expect(before.standing).toEqual([]);
    expect(looked.standing.length).toBeGreaterThan(0);
    expect(stampedTooSoon).toEqual([]);
    expect(await versions()).toEqual(["0.1 Cara Lund"]);
    expect(await cloud.waiting()).toEqual([]);
  });

  test("that is followed by another moves the version on, to when the last one has settled", async () => {
    const { spreadsheetId } = cloud.office;
    await cloud.callAs(clerk, "sync", { spreadsheetId, edited: true });
    await cloud.goTo("2025-03-10T09:08:30Z");
    await cloud.office.edit(ben, fill("1", { "Response and proposed action": "Resurface it by May 2025." }));
    await cloud.callAs(ben, "sync", { spreadsheetId, edited: true });

    await cloud.goTo("2025-03-10T09:09:00Z");
    await cloud.goTo("2025-03-10T09:13:00Z");
    const early = await versions();
    await cloud.goTo("2025-03-10T09:20:00Z");

    expect(early).toEqual([]);
    expect(await versions()).toEqual(["0.1 Cara Lund and Ben Okafor"]);
  });

  test("of another within the same minute is put down to both", async () => {
    const { spreadsheetId } = cloud.office;
    await cloud.callAs(clerk, "sync", { spreadsheetId, edited: true });
    await cloud.office.edit(ben, fill("1", { "Response and proposed action": "Resurface it by May 2025." }));
    await cloud.callAs(ben, "sync", { spreadsheetId, edited: true });
    await cloud.goTo("2025-03-10T09:01:00Z");
    await cloud.office.edit(ben, fill("2", { "Response and proposed action": "Light it by June 2025." }));
    await cloud.callAs(ben, "sync", { spreadsheetId, edited: true });
    await cloud.goTo("2025-03-10T09:02:00Z");

    const pending = (await trackerNow()).pending?.changes ?? [];

    const by = (ref: string) =>
      new Set(pending.filter((change) => change.ref === ref).map((change) => change.by));
    expect(by("1")).toEqual(new Set(["Cara Lund and Ben Okafor"]));
    expect(pending.filter((change) => change.by === "Ben Okafor").map(({ ref }) => ref)).toEqual(["2"]);
    const kept = await cloud.office.ports.files.read(`trackers/${spreadsheetId}`);
    expect(kept?.text).not.toContain("@");
  });

  test("whose trigger was lost is found by the sweep, and stamped all the same", async () => {
    const swept = await cloud.call("sweep", {});
    await cloud.drained();
    await cloud.goTo("2025-03-10T09:12:00Z");
    const first = await versions();
    await cloud.office.edit(ben, fill("1", { "Response and proposed action": "Resurface it by May 2025." }));
    const again = await cloud.call("sweep", {});
    await cloud.drained();
    await cloud.goTo("2025-03-10T09:23:00Z");

    expect(swept).toMatchObject({
      status: 200,
      body: { trackers: 1, changed: [cloud.office.spreadsheetId] },
    });
    expect(first).toHaveLength(1);
    expect(again).toMatchObject({ status: 200, body: { changed: [cloud.office.spreadsheetId] } });
    expect((await versions())[1]).toBe("0.2 Ben Okafor");
  });

  test("after which nothing happens leaves nothing to do: a sweep is one request, and no task", async () => {
    await cloud.call("sweep", {});
    await cloud.goTo("2025-03-10T09:12:00Z");
    await cloud.call("sweep", {});
    await cloud.drained();
    await cloud.call("sweep", {});
    await cloud.drained();

    const asked = await cloud.askedDuring(() => cloud.call("sweep", {}));

    expect(asked.filter((each) => each.includes("/drive/"))).toEqual(["GET /drive/v3/changes 200"]);
    expect(asked.filter((each) => /v4\/spreadsheets|\/v2\//u.test(each))).toEqual([]);
  });
});
