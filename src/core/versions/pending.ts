import { Temporal } from "temporal-polyfill";
import type { Change, Content, PendingChange, PendingState } from "../model/history.ts";
import type { Tracker } from "../model/tracker.ts";
import { entryKey } from "./content.ts";
import { digest } from "./digest.ts";

/**
 * What waits after this reading. A change seen before keeps who made it and since when; a new one is put
 * down to `editor`. The whole content settles anew whenever anything in it has moved, also back.
 */
export function updatePending(
  before: PendingState,
  changes: readonly Change[],
  current: Content,
  editor: string,
  now: Temporal.Instant,
): PendingState {
  if (changes.length === 0) return { changes: [], settling: null };
  const seen = new Map(before.changes.map((change) => [entryKey(change), change]));
  const since = now.toString({ smallestUnit: "second" });
  const whole = digest([...current.values()].map(({ ref, field, value }) => [ref, field, value]).sort());
  return {
    changes: changes.map((change) => waiting(change, seen.get(entryKey(change)), editor, since)),
    settling: before.settling?.digest === whole ? before.settling : { digest: whole, since },
  };
}

function waiting(change: Change, seen: PendingChange | undefined, by: string, since: string): PendingChange {
  const { ref, field } = change;
  const fingerprint = digest(change.to);
  return seen?.digest === fingerprint ? seen : { ref, field, digest: fingerprint, by, since };
}

/** Whether any change has not been seen by an earlier sync, so that its editor must be asked for. */
export function hasUnseenChanges(before: PendingState, changes: readonly Change[]): boolean {
  const seen = new Map(before.changes.map((change) => [entryKey(change), change.digest]));
  return changes.some((change) => seen.get(entryKey(change)) !== digest(change.to));
}

/** When the content will have stood still for the settle time; null when nothing waits or the time is unknown. */
export function settlesAt(pending: PendingState, settleMinutes: number): Temporal.Instant | null {
  if (!pending.settling) return null;
  try {
    return Temporal.Instant.from(pending.settling.since).add({ minutes: settleMinutes });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * The instant (ISO) since which edits have not been looked at: when the waiting content last moved, else
 * the end of the minute that the Change log gives for the last stamped change; null before the first.
 */
export function lastLook({ pending, changeLog }: Tracker): string | null {
  if (pending.settling) return pending.settling.since;
  const times = changeLog.flatMap((row) => (/^\d{4}-\d\d-\d\d \d\d:\d\d$/u.test(row.at) ? [row.at] : []));
  const latest = times.sort().at(-1);
  if (latest === undefined) return null;
  const local = Temporal.PlainDateTime.from(latest.replace(" ", "T")).add({ minutes: 1 });
  return local.toZonedDateTime("Europe/London").toInstant().toString();
}
