import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { TrackerError } from "../../app/errors.ts";
import { LocalTracker, localTrackerFile } from "../connect.ts";

/** What a run leaves behind for the next one: the tracker, and how many steps of the timeline it has played. */
export const LocalState = LocalTracker.extend({ played: z.number().int().min(0) });
export type LocalState = z.infer<typeof LocalState>;

/** Reads what an earlier run left in the folder; null when there was none. */
export async function readState(folder: string): Promise<LocalState | null> {
  const file = join(folder, localTrackerFile);
  try {
    return LocalState.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    const says = `${file} cannot be read. Delete the folder ${folder} to start the example afresh.`;
    throw new TrackerError("usage", "damaged-data", says, { cause: error });
  }
}

/** Leaves the state behind, whole or not at all. */
export async function writeState(folder: string, state: LocalState): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, localTrackerFile);
  await writeFile(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
