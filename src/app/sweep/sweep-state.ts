import { z } from "zod";
import type { FilesPort } from "../../ports/files.ts";

/**
 * What one sweep leaves for the next, in the private bucket. `mark`: from where Drive is asked for changes;
 * `at`: when it was made; `trackers`: the spreadsheets looked after; `retired`: those no longer, and since
 * which day; `started`: the last bucket of time for which each scheduled job was started.
 */
export const SweepState = z.object({
  mark: z.string(),
  at: z.string(),
  trackers: z.array(z.string()),
  retired: z.record(z.string(), z.string()),
  started: z.record(z.string(), z.string()),
});
export type SweepState = z.infer<typeof SweepState>;

const name = "sweep";

/** The state and its generation; null before the first sweep. Throws ZodError for what is none. */
export async function readSweepState(
  files: FilesPort,
): Promise<{ readonly state: SweepState; readonly generation: string } | null> {
  const found = await files.read(name);
  return found ? { state: SweepState.parse(JSON.parse(found.text)), generation: found.generation } : null;
}

/** Whether the state was kept; it is not when another sweep came first, and that is no harm. */
export async function keepSweepState(
  files: FilesPort,
  state: SweepState,
  expected: string,
): Promise<boolean> {
  return (await files.write(name, JSON.stringify(state), expected)) !== null;
}
