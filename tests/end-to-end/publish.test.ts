import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fact, fill } from "../../sheet-template/example/edit.ts";
import { readCatalogue } from "../../src/app/publish/catalogue.ts";
import { planWithdraw, withdraw } from "../../src/app/publish/withdraw.ts";
import { withBanner } from "../../src/render/site/banner.ts";
import { clerk } from "../support/office.ts";
import { trackerIn } from "../support/plan.ts";
import { openPublishingOffice, type PublishingOffice, sixMonthUpdate } from "../support/publishing-office.ts";

let office: PublishingOffice;

beforeEach(async () => {
  office = await openPublishingOffice();
});
afterEach(() => office.close());

const home = "inquiries/safer-cycling-routes";

async function ledger() {
  return trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook).published;
}

async function publishSixMonths() {
  await office.at("2025-09-11T09:00:00Z");
  await office.edit("ben.okafor@westmere.example", sixMonthUpdate);
  await office.sync({ stampNow: true });
  return office.publish();
}

test("a FINAL version goes out whole, at a permanent address, and is noted in the sheet", async () => {
  const result = await office.publish();

  expect(result).toMatchObject({
    kind: "published",
    version: "FINAL 1.0",
    address: `https://scrutiny.westmere.example/${home}/1.0/`,
    gates: [],
    requests: { read: 1, write: 1 },
  });
  expect(result.files.map(({ name }) => name)).toEqual(
    ["response.json", "response.csv", "response.pdf", "response.docx", "index.html"].map(
      (name) => `${home}/1.0/${name}`,
    ),
  );
  for (const { name, bytes, sha256 } of result.files) {
    const found = await office.site.read(name);
    expect([
      name,
      found?.bytes.length,
      createHash("sha256")
        .update(found?.bytes ?? "")
        .digest("hex"),
    ]).toEqual([name, bytes, sha256]);
  }
  expect(await ledger()).toEqual([
    {
      version: "FINAL 1.0",
      address: result.address,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/u),
      at: "2025-03-12 10:00",
    },
  ]);
});

test("readers find it from the index, at its inquiry's address and at its own", async () => {
  await office.publish();

  for (const path of [
    "",
    `${home}/`,
    `${home}/1.0/`,
    "accessibility/",
    "feed.xml",
    "sitemap.xml",
    "robots.txt",
  ])
    expect([path, (await office.visit(path)).status]).toEqual([path, 200]);
  expect((await office.visit("")).text).toContain("Safer Cycling Routes");
  expect((await office.visit("feed.xml")).text).toContain(`/${home}/1.0/`);
  expect((await office.visit("nowhere/")).status).toBe(404);
});

test("publishing again what is published writes nothing", async () => {
  await office.publish();
  const before = await office.site.list("");

  const again = await office.publish();

  expect(again).toMatchObject({ kind: "unchanged", version: "FINAL 1.0", requests: { read: 1, write: 0 } });
  expect(again.files).toHaveLength(5);
  expect(await office.site.list("")).toEqual(before);
  expect(await ledger()).toHaveLength(1);
});

test("a dry run makes every file, tells what it would write, and writes nothing", async () => {
  const planned = await office.plan();

  expect(planned).toMatchObject({
    kind: "would publish",
    version: "FINAL 1.0",
    requests: { read: 1, write: 0 },
  });
  expect(planned.files).toHaveLength(5);
  expect(await office.site.list("")).toEqual([]);
  expect((await office.publish()).files).toEqual(planned.files);
});

test("the next version becomes the latest, and the one before says so, changed in nothing else", async () => {
  await office.publish();
  const files = await office.site.list(`${home}/1.0/`);
  const before = (await office.visit(`${home}/1.0/`)).text;

  const result = await publishSixMonths();

  const after = (await office.visit(`${home}/1.0/`)).text;
  const others = (await office.site.list(`${home}/1.0/`)).filter(({ name }) => !name.endsWith("index.html"));
  expect(result).toMatchObject({ kind: "published", version: "1.1" });
  expect(others).toEqual(files.filter(({ name }) => !name.endsWith("index.html")));
  expect(before).not.toContain("Superseded");
  expect(after).toMatch(/Superseded by <a href="\.\.\/">version 1\.1 of 11 September 2025<\/a>/u);
  expect(withBanner(after, null)).toBe(before);
  expect((await office.visit(`${home}/`)).text).toContain("Highways resurfaced 250 metres");
  expect((await office.visit(`${home}/1.1/`)).text).not.toContain("Superseded");
});

test("what changed between two versions, and since the committee last met, has pages", async () => {
  await office.publish();
  expect((await office.visit(`${home}/since-last-meeting/`)).status).toBe(404);

  await publishSixMonths();

  const changes = await office.visit(`${home}/changes/1.0..1.1/`);
  const meeting = await office.visit(`${home}/since-last-meeting/`);
  expect([changes.status, meeting.status]).toEqual([200, 200]);
  expect(changes.text).toContain("Highways resurfaced 250 metres");
  expect(meeting.text).toContain("20 May 2025");
});

test("a draft is refused with every reason at once, and nothing is written", async () => {
  await office.edit(clerk, [fact("Publish", "No"), ...fill("1", { Agreed: "" })]);
  await office.sync({ stampNow: true });

  const result = await office.publish();

  expect(result.kind).toBe("refused");
  expect(result.gates.length).toBeGreaterThan(2);
  expect(result.gates.map(({ message }) => message).join("\n")).toContain("1 has no answer");
  expect(result).toMatchObject({ address: null, files: [], latest: null, requests: { read: 1, write: 0 } });
  expect(await office.site.list("")).toEqual([]);
});

test("a refusal leaves what is published in place, and says what readers go on seeing", async () => {
  await office.publish();
  const before = await office.site.list("");
  await office.edit(clerk, fill("2", { "Response and proposed action": "Accepted after all." }));
  await office.sync({ stampNow: true });

  const result = await office.publish();

  expect(result).toMatchObject({ kind: "refused", version: "1.1", latest: { version: "FINAL 1.0" } });
  expect(await office.site.list("")).toEqual(before);
});

test("a withdrawn version says when and why, its files go, and the one before is the latest again", async () => {
  await office.publish();
  await publishSixMonths();
  const { ports, settings } = office.publishing;
  const request = { spreadsheetId: office.spreadsheetId, version: "1.1", reason: "It named a contractor." };

  expect(await planWithdraw(request, ports, settings)).toMatchObject({
    kind: "would withdraw",
    latest: "FINAL 1.0",
  });
  expect(await withdraw(request, ports, settings)).toMatchObject({ kind: "withdrawn", latest: "FINAL 1.0" });
  const settled = await office.site.list("");
  await withdraw(request, ports, settings);

  const page = await office.visit(`${home}/1.1/`);
  expect(page.text).toContain("It named a contractor.");
  expect(page.text).not.toContain("250 metres");
  expect((await office.visit(`${home}/1.1/response.pdf`)).status).toBe(404);
  expect((await office.visit(`${home}/changes/1.0..1.1/`)).text).not.toContain("250 metres");
  expect((await office.visit(`${home}/since-last-meeting/`)).text).not.toContain("250 metres");
  expect((await office.visit(`${home}/`)).text).not.toContain("250 metres");
  expect((await office.visit(`${home}/1.0/`)).text).not.toContain("Superseded");
  expect(await office.site.list("")).toEqual(settled);
  expect(await ledger()).toHaveLength(3);
  expect(await office.publish()).toMatchObject({ kind: "refused", gates: [{ code: "version-withdrawn" }] });
});

test("an inquiry that has nothing left standing says so in its place", async () => {
  await office.publish();
  const { ports, settings } = office.publishing;
  const request = {
    spreadsheetId: office.spreadsheetId,
    version: "FINAL 1.0",
    reason: "Published too early.",
  };

  expect(await withdraw(request, ports, settings)).toMatchObject({ latest: null });

  expect((await office.visit(`${home}/`)).text).toContain("Published too early.");
  expect((await office.visit("")).status).toBe(200);
});

test("a version that is not published cannot be withdrawn, and the published ones are named", async () => {
  await office.publish();
  const { ports, settings } = office.publishing;
  const request = { spreadsheetId: office.spreadsheetId, version: "9.9", reason: "x" };

  await expect(withdraw(request, ports, settings)).rejects.toThrow(/9\.9 .* Published are: FINAL 1\.0/u);
});

test("the site keeps an inquiry's address when its title changes", async () => {
  await office.publish();
  await office.edit(clerk, [fact("Inquiry title", "Safer Routes for Cyclists")]);

  await publishSixMonths();

  expect((await readCatalogue(office.site)).inquiries).toMatchObject([
    { slug: "safer-cycling-routes", title: "Safer Routes for Cyclists" },
  ]);
});

test("another tracker's files at the same address are never written over", async () => {
  const planned = await office.plan();
  const name = planned.files[0]?.name ?? "";
  const contentType = "application/json";
  await office.site.write({ name, contentType, cacheControl: "no-cache", bytes: Buffer.from("{}") }, "0");

  await expect(office.publish()).rejects.toThrow(/never changes/u);

  expect(Buffer.from((await office.site.read(name))?.bytes ?? []).toString()).toBe("{}");
  expect(await readCatalogue(office.site)).toMatchObject({ inquiries: [] });
});
