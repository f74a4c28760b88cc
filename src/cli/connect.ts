import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Config, readConfig } from "../app/config.ts";
import { TrackerError } from "../app/errors.ts";
import { readSpreadsheetId, SpreadsheetId } from "../app/spreadsheet-id.ts";

/** What `npm start` leaves in its data folder for commands with --local. */
export const LocalTracker = z.object({ googleUrl: z.url(), spreadsheetId: SpreadsheetId });
export type LocalTracker = z.infer<typeof LocalTracker>;

/** The file of the data folder that holds it. */
export const localTrackerFile = "tracker.json";

/** The options that say where a tracker is. `anyTracker: false`: the local tracker is not meant unless named. */
export type Where = { readonly local?: string | boolean; readonly anyTracker?: boolean };

const defaultFolder = ".local";

/** The settings and the spreadsheet id of a command: from the environment, or of the tracker run by `npm start`. */
export async function connect(
  id: string | undefined,
  { local, anyTracker = true }: Where,
): Promise<{ readonly config: Config; readonly spreadsheetId: SpreadsheetId | undefined }> {
  const given = id === undefined ? undefined : readSpreadsheetId(id);
  if (local === undefined || local === false)
    return { config: readConfig(process.env), spreadsheetId: given };
  const tracker = await readLocal(local === true ? defaultFolder : local);
  const config = readConfig({ ...process.env, SCRUTINY_GOOGLE_URL: tracker.googleUrl });
  return { config, spreadsheetId: given ?? (anyTracker ? tracker.spreadsheetId : undefined) };
}

/** The same, for a command that cannot do without a spreadsheet. */
export async function connectTo(id: string | undefined, where: Where) {
  const { config, spreadsheetId } = await connect(id, where);
  if (spreadsheetId !== undefined) return { config, spreadsheetId };
  throw new TrackerError(
    "usage",
    "no-spreadsheet",
    "Which tracker? Give the id or the address of its spreadsheet, or --local for the one that npm start runs.",
  );
}

async function readLocal(folder: string): Promise<LocalTracker> {
  try {
    return LocalTracker.parse(JSON.parse(await readFile(join(folder, localTrackerFile), "utf8")));
  } catch (error) {
    throw new TrackerError(
      "usage",
      "no-local-tracker",
      `There is no local tracker in ${folder}. Run npm start in another window first, or give its folder: --local DIR.`,
      { cause: error },
    );
  }
}
