import { setTimeout as sleep } from "node:timers/promises";
import type { FilesPort } from "../ports/files.ts";
import { PortError } from "../ports/port-error.ts";
import { TrackerError } from "./errors.ts";

/** How a lease behaves, in milliseconds. */
export type LeaseTerms = { readonly expiresAfter: number; readonly waitAtMost: number };

const pollMilliseconds = 150;

/**
 * Runs `work` while holding the lease of a tracker. A lease that stands unchanged for `expiresAfter` was
 * left behind by a writer that died, and is taken over: each waiter measures this by its own clock, so no
 * two machines' clocks are ever compared. A holder that merely slept is kept out by the fence.
 *
 * Throws TrackerError "busy" when another holds the lease for longer than `waitAtMost`.
 */
export async function withLease<T>(
  files: FilesPort,
  spreadsheetId: string,
  holder: string,
  terms: LeaseTerms,
  work: () => Promise<T>,
): Promise<T> {
  const name = `leases/${spreadsheetId}`;
  const generation = await acquire(files, name, holder, terms);
  try {
    return await work();
  } finally {
    await release(files, name, generation);
  }
}

/** A lease that cannot be given back expires: what was done under it stands, and is told. */
async function release(files: FilesPort, name: string, generation: string): Promise<void> {
  try {
    await files.remove(name, generation);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
  }
}

async function acquire(files: FilesPort, name: string, holder: string, terms: LeaseTerms): Promise<string> {
  const started = performance.now();
  let seen = { generation: "", since: started };
  while (performance.now() - started < terms.waitAtMost) {
    const free = await tryWrite(files, name, holder, "0");
    if (free !== null) return free;
    const standing = await files.read(name);
    if (standing?.text === holder) return standing.generation;
    if (standing && standing.generation !== seen.generation)
      seen = { generation: standing.generation, since: performance.now() };
    if (standing && performance.now() - seen.since >= terms.expiresAfter) {
      const taken = await tryWrite(files, name, holder, standing.generation);
      if (taken !== null) return taken;
    }
    await sleep(pollMilliseconds * (0.5 + Math.random()));
  }
  throw new TrackerError(
    "busy",
    "lease-held",
    "Another run is working on this tracker. Try again in a minute.",
  );
}

/** Writes the lease; an answer that was lost counts as a refusal, and the next reading shows whose it is. */
async function tryWrite(
  files: FilesPort,
  name: string,
  holder: string,
  expected: string,
): Promise<string | null> {
  try {
    return await files.write(name, holder, expected);
  } catch (error) {
    if (error instanceof PortError && error.failure === "uncertain") return null;
    throw error;
  }
}
