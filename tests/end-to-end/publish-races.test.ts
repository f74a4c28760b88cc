import { afterEach, beforeEach, expect, test } from "vitest";
import { readCatalogue } from "../../src/app/publish/catalogue.ts";
import { refreshSite } from "../../src/app/publish/refresh/refresh-site.ts";
import { withdraw } from "../../src/app/publish/withdraw.ts";
import { startChild } from "../support/child.ts";
import { linksThatLeadNowhere } from "../support/dead-links.ts";
import { trackerIn } from "../support/plan.ts";
import { openPublishingOffice, type PublishingOffice } from "../support/publishing-office.ts";

let office: PublishingOffice;

beforeEach(async () => {
  office = await openPublishingOffice();
});
afterEach(() => office.close());

async function ledger() {
  return trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook).published;
}

test("two processes that publish at once leave one version and a whole site", async () => {
  const run = () =>
    startChild("src/cli/scrutiny.ts", ["publish", office.spreadsheetId, "--json"], office.environment);

  const ended = await Promise.all([run().ended, run().ended]);

  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect((await readCatalogue(office.site)).inquiries[0]?.versions).toHaveLength(1);
  expect(await ledger()).toHaveLength(1);
  expect(await linksThatLeadNowhere(office)).toEqual([]);
});

test("publications whose lease protects nothing still leave one version", async () => {
  const { ports, settings } = office.publishing;
  const files = { ...ports.files, write: async () => "1", remove: async () => true, read: async () => null };
  const { publish } = await import("../../src/app/publish/publish.ts");
  const one = () => publish({ spreadsheetId: office.spreadsheetId }, { ...ports, files }, settings);

  const results = await Promise.all([one(), one(), one()]);

  expect(results.every(({ kind }) => kind === "published" || kind === "unchanged")).toBe(true);
  expect((await readCatalogue(office.site)).inquiries[0]?.versions).toHaveLength(1);
  expect((await ledger()).map(({ version }) => version)).toEqual(["FINAL 1.0"]);
  expect(await linksThatLeadNowhere(office)).toEqual([]);
});

test("a page that was refreshed from an older catalogue does not outlast the newer one", async () => {
  await office.publish();
  const { ports, settings } = office.publishing;
  const slug = "safer-cycling-routes";
  const refresh = () => refreshSite(ports.site, settings.publisher, slug, "2025-03-12", () => undefined);
  const request = { spreadsheetId: office.spreadsheetId, version: "FINAL 1.0", reason: "Too early." };

  await Promise.all([refresh(), withdraw(request, ports, settings), refresh(), refresh()]);

  expect((await office.visit(`inquiries/${slug}/`)).text).toContain("Too early.");
  expect((await office.visit(`inquiries/${slug}/1.0/response.pdf`)).status).toBe(404);
});
