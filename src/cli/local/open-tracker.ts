import { people } from "../../../sheet-template/example/people.ts";
import { trackerTemplate } from "../../../sheet-template/template.ts";
import type { Config } from "../../app/config.ts";
import { TrackerError } from "../../app/errors.ts";
import { init } from "../../app/init.ts";
import { shareTracker } from "../../app/share-tracker.ts";
import { wireInit } from "../../app/wire.ts";
import { type LocalState, readState, writeState } from "./data-folder.ts";
import { makeBucket, makeSiteBucket } from "./local-google.ts";

const title = "Response: Working Together to Reduce Permanent Exclusions in Schools";

/** The tracker of an earlier run in this folder, or a new one, shared with the people of the example. */
export async function openTracker(
  folder: string,
  config: Config,
  { googleUrl, siteAddress, siteBucket }: LocalPlaces,
): Promise<LocalState> {
  const earlier = await readState(folder);
  await makeSiteBucket(googleUrl, config.SCRUTINY_ACCOUNT, siteBucket);
  const made = earlier ?? (await makeTracker(config, googleUrl));
  const state = { ...made, googleUrl, siteAddress };
  await writeState(folder, state);
  return state;
}

/** Where the emulator is, and where the site is read. */
export type LocalPlaces = {
  readonly googleUrl: string;
  readonly siteAddress: string;
  readonly siteBucket: string;
};

async function makeTracker(config: Config, googleUrl: string): Promise<Omit<LocalState, "siteAddress">> {
  await makeBucket(googleUrl, config.SCRUTINY_ACCOUNT, config.SCRUTINY_STATE_BUCKET);
  const ports = wireInit(config);
  const outcome = await init(ports, trackerTemplate({ withSampleRow: true }), {
    automation: config.SCRUTINY_ACCOUNT,
    dryRun: false,
    title,
  });
  if (outcome.kind !== "created")
    throw new TrackerError("bug", "no-spreadsheet", "The example's spreadsheet could not be made.");
  const { spreadsheetId } = outcome;
  await shareTracker(
    ports,
    spreadsheetId,
    people.map((person) => person.Email),
  );
  return { googleUrl, spreadsheetId, played: 0 };
}
