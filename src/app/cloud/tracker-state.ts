import { z } from "zod";
import type { FilesPort } from "../../ports/files.ts";
import { PortError } from "../../ports/port-error.ts";
import { Summary } from "../register/summarise.ts";
import { Trouble } from "./trouble.ts";

/**
 * What is kept of a tracker in the private bucket, between one sync and the next. `editors`: the addresses of
 * those who have edited it since its last sync, as the sheet's trigger told; `trouble`: what stands in the way
 * of its syncs, and of its publications.
 */
export const TrackerState = z.object({
  summary: Summary.nullable().default(null),
  editors: z.array(z.string()).default([]),
  trouble: z
    .object({ sync: Trouble.nullable(), publish: Trouble.nullable() })
    .default({ sync: null, publish: null }),
});
export type TrackerState = z.infer<typeof TrackerState>;

/** What stands in the way of a tracker, in words of its own, and what of that has been given up on. */
export function troublesOf({ trouble }: TrackerState): {
  readonly standing: readonly Trouble[];
  readonly parked: readonly Trouble[];
} {
  const { sync, publish } = trouble;
  const publication = publish && { ...publish, message: `It cannot be published: ${publish.message}` };
  const standing = [sync, publication].filter((each) => each !== null);
  return { standing, parked: standing.filter(({ parked }) => parked !== "") };
}

/** Where the states of trackers are kept. */
export const statePrefix = "trackers/";

const noState = TrackerState.parse({});
const attempts = 6;

/** Reads what is kept of a tracker; one that cannot be read any more counts as none, and is written anew. */
export async function readTrackerState(files: FilesPort, spreadsheetId: string): Promise<TrackerState> {
  return stateIn((await files.read(statePrefix + spreadsheetId))?.text);
}

/**
 * Changes what is kept of a tracker, and gives it as it is then; nothing is written where nothing differs.
 * Throws PortError "busy" when others keep changing it.
 */
export async function changeTrackerState(
  files: FilesPort,
  spreadsheetId: string,
  change: (before: TrackerState) => TrackerState,
): Promise<TrackerState> {
  const name = statePrefix + spreadsheetId;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await files.read(name);
    const after = change(stateIn(found?.text));
    const text = JSON.stringify(after);
    if (text === found?.text || (!found && text === JSON.stringify(noState))) return after;
    if (await wrote(files, name, text, found?.generation ?? "0")) return after;
  }
  throw new PortError("busy", "what is kept of a tracker keeps changing");
}

/** Whether it is written; after a lost answer the next reading shows. */
async function wrote(files: FilesPort, name: string, text: string, expected: string): Promise<boolean> {
  try {
    return (await files.write(name, text, expected)) !== null;
  } catch (error) {
    if (error instanceof PortError && error.failure === "uncertain") return false;
    throw error;
  }
}

function stateIn(text: string | undefined): TrackerState {
  if (text === undefined) return noState;
  try {
    return TrackerState.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return noState;
    throw error;
  }
}
