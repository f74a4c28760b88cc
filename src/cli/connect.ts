import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Config, readConfig } from "../app/config.ts";
import { TrackerError } from "../app/errors.ts";
import { readSpreadsheetId, SpreadsheetId } from "../app/spreadsheet-id.ts";
import { openEmulator } from "./local/open-emulator.ts";

/** What `npm start` leaves in its data folder for commands with --local. */
export const LocalTracker = z.object({
  googleUrl: z.url(),
  spreadsheetId: SpreadsheetId,
  siteAddress: z.url(),
});
export type LocalTracker = z.infer<typeof LocalTracker>;

/** The file of the data folder that holds it. */
export const localTrackerFile = "tracker.json";

/** The options that say where a tracker is: `local` is a data folder, or true for the usual one. */
export type Where = { readonly local?: string | boolean };

/** Where a command works. `close` ends what was started for it. */
export type Connection = {
  readonly config: Config;
  readonly spreadsheetId: SpreadsheetId | undefined;
  /** Where the site of a local tracker is read. */
  readonly siteAddress?: string;
  readonly close: () => Promise<void>;
};

const defaultFolder = ".local";

/**
 * The settings and the spreadsheet of a command: from the environment, or of the tracker in a data folder of
 * `npm start`. Where that is not running, its emulator is started for as long as the command runs.
 */
export async function connect(id: string | undefined, { local }: Where): Promise<Connection> {
  const given = id === undefined ? undefined : readSpreadsheetId(id);
  if (local === undefined || local === false)
    return { config: readConfig(process.env), spreadsheetId: given, close: async () => undefined };
  const folder = local === true ? defaultFolder : local;
  const tracker = await readLocal(folder);
  const google = await reachOrStart(tracker.googleUrl, folder);
  const config = readConfig({ ...process.env, SCRUTINY_GOOGLE_URL: google.url });
  const { spreadsheetId, siteAddress } = tracker;
  return { config, spreadsheetId: given ?? spreadsheetId, siteAddress, close: google.close };
}

/** The spreadsheet of a command that cannot do without one. */
export function requireSpreadsheet({ spreadsheetId }: Connection): SpreadsheetId {
  if (spreadsheetId !== undefined) return spreadsheetId;
  throw new TrackerError(
    "usage",
    "no-spreadsheet",
    "Which tracker? Give the id or the address of its spreadsheet, or --local for the example of npm start.",
  );
}

async function reachOrStart(
  url: string,
  folder: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  try {
    await fetch(`${url}/_emulator/clock`);
    return { url, close: async () => undefined };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return openEmulator(folder);
  }
}

async function readLocal(folder: string): Promise<LocalTracker> {
  try {
    return LocalTracker.parse(JSON.parse(await readFile(join(folder, localTrackerFile), "utf8")));
  } catch (error) {
    const says = `There is no tracker in ${folder}. Run npm start first, or give its folder: --local DIR.`;
    throw new TrackerError("usage", "no-local-tracker", says, { cause: error });
  }
}
