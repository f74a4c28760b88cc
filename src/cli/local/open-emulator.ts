import { TrackerError } from "../../app/errors.ts";
import { type RunningEmulator, startEmulator } from "../../emulator/start-emulator.ts";

/** Starts the emulator over a data folder; throws TrackerError "usage" when the folder cannot be used. */
export async function openEmulator(folder: string): Promise<RunningEmulator> {
  try {
    return await startEmulator({ port: 0, dataDir: folder });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const why =
      error.code === "ERR_SQLITE_ERROR" ? `is it in use by another run? (${error.message})` : error.message;
    const says = `The folder ${folder} cannot be used: ${why}. Stop that run, or give another folder with --data DIR.`;
    throw new TrackerError("usage", "bad-data-folder", says, { cause: error });
  }
}
