import type { Edit } from "../../sheet-template/example/edit.ts";
import { template } from "../../sheet-template/template.ts";
import { init } from "../../src/app/init.ts";
import { shareTracker } from "../../src/app/share-tracker.ts";
import { wireInit } from "../../src/app/wire.ts";
import { playEdits } from "../../src/cli/story/officer.ts";
import { clerk, type Office } from "./office.ts";

/** Makes one more tracker at the emulator of an office, and fills it in as its clerk; gives its id. */
export async function openAnother(office: Office, title: string, edits: readonly Edit[]): Promise<string> {
  const { config, url: rootUrl } = office;
  const ports = wireInit(config);
  const made = await init(ports, template, { automation: config.SCRUTINY_ACCOUNT, dryRun: false, title });
  if (made.kind !== "created") throw new Error("init should have made a spreadsheet");
  const { spreadsheetId } = made;
  await shareTracker(ports, spreadsheetId, [clerk]);
  await playEdits({ rootUrl, spreadsheetId, email: clerk, edits });
  return spreadsheetId;
}
