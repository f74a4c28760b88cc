import { setTimeout as sleep } from "node:timers/promises";
import type { FilesPort } from "../ports/files.ts";
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
    await files.remove(name, generation);
  }
}

async function acquire(files: FilesPort, name: string, holder: string, terms: LeaseTerms): Promise<string> {
  const started = performance.now();
  let seen = { generation: "", since: started };
  while (performance.now() - started < terms.waitAtMost) {
    const free = await files.write(name, holder, "0");
    if (free !== null) return free;
    const standing = await files.read(name);
    if (!standing) continue;
    if (standing.generation !== seen.generation)
      seen = { generation: standing.generation, since: performance.now() };
    if (performance.now() - seen.since >= terms.expiresAfter) {
      const taken = await files.write(name, holder, standing.generation);
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
