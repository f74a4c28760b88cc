import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildAppsScript } from "../../sheet-template/apps-script/build.ts";
import { fill } from "../../sheet-template/example/edit.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { ada } from "../support/office.ts";
import { openPublishingOffice, type PublishingOffice } from "../support/publishing-office.ts";
import { type Desk, openDesk } from "./google/desk.ts";
import { clientId } from "./sheet-room.ts";

let office: PublishingOffice;
let functions: LocalFunctions;
let desk: Desk;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "apps-script-"));
  await buildAppsScript(folder);
  office = await openPublishingOffice();
  Object.assign(process.env, office.environment, {
    SCRUTINY_SCRIPT_CLIENT: clientId,
    SCRUTINY_PEOPLE_DOMAINS: "westmere.example",
  });
  functions = await serveFunctions();
  const { url: emulatorUrl, spreadsheetId } = office;
  const properties = { SCRUTINY_PUBLISH_URL: functions.publishUrl };
  desk = await openDesk({ folder, emulatorUrl, spreadsheetId, person: ada, clientId }, properties);
});
afterAll(async () => {
  await desk.close();
  await functions.close();
  await office.close();
  await rm(folder, { recursive: true });
});

describe("the menu, with the function that publishes", () => {
  test("Preview publication shows the watermarked page, and puts nothing on the site", async () => {
    const { dialogs, error } = await desk.call("previewPublication");

    expect(error).toBeNull();
    expect(JSON.stringify(dialogs)).toContain("DRAFT: not for publication");
    expect(await office.site.list("")).toEqual([]);
  });

  test("Publish now puts the version on the site and says where it is", async () => {
    const { dialogs } = await desk.call("publishNow");

    expect(JSON.stringify(dialogs)).toContain(
      "https://scrutiny.westmere.example/inquiries/safer-cycling-routes/1.0/",
    );
    expect((await office.visit("inquiries/safer-cycling-routes/1.0/")).status).toBe(200);
  });

  test("Publish now names every reason why a version cannot go out", async () => {
    await office.edit(ada, fill("2", { "Response and proposed action": "Accepted after all." }));
    await office.sync({ stampNow: true });

    const { dialogs } = await desk.call("publishNow");

    expect(JSON.stringify(dialogs)).toContain("2 is no longer what Cabinet agreed");
  });
});
