import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAppsScript } from "../../sheet-template/apps-script/build.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { ada, clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { type Desk, openDesk } from "./google/desk.ts";

export const clientId = "1234-menu.apps.googleusercontent.com";

/** An office whose sheet has the script: the real functions over the emulator, and Ada at her desk. */
export type SheetRoom = {
  readonly office: Office;
  readonly functions: LocalFunctions;
  readonly folder: string;
  readonly desk: Desk;
  readonly properties: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/** Opens a room with a first draft in its sheet. */
export async function openSheetRoom(): Promise<SheetRoom> {
  const folder = await mkdtemp(join(tmpdir(), "apps-script-"));
  await buildAppsScript(folder);
  const office = await openOffice();
  await office.edit(clerk, firstDraft);
  Object.assign(process.env, {
    SCRUTINY_GOOGLE_URL: office.url,
    SCRUTINY_LEASE_SECONDS: "1",
    SCRUTINY_MAIL_FROM: "scrutiny@westmere.example",
    SCRUTINY_MAIL_DOMAINS: "westmere.example",
    SCRUTINY_SCRIPT_CLIENT: clientId,
    SCRUTINY_PEOPLE_DOMAINS: "westmere.example",
  });
  const functions = await serveFunctions();
  const properties = { SCRUTINY_SYNC_URL: functions.syncUrl, SCRUTINY_REMIND_URL: functions.remindUrl };
  const { url: emulatorUrl, spreadsheetId } = office;
  const desk = await openDesk({ folder, emulatorUrl, spreadsheetId, person: ada, clientId }, properties);
  return {
    office,
    functions,
    folder,
    desk,
    properties,
    close: async () => {
      await desk.close();
      await functions.close();
      await office.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
