import type { Baseline, ChangeLogRow, Content, History } from "../model/history.ts";
import type { Tracker } from "../model/tracker.ts";
import { brokenChainAt } from "./chain.ts";
import { contentOf, entryKey } from "./content.ts";
import { applyChanges } from "./find-changes.ts";
import { isCabinetVersion } from "./version-number.ts";

/** The response that a Change log tells, from nothing. */
export function replay(log: readonly ChangeLogRow[]): Content {
  return applyChanges(new Map(), log);
}

/** What the tracker's own history says; all later steps stand on it. */
export function historyOf(tracker: Tracker): History {
  const log = tracker.changeLog;
  const replayed = replay(log);
  const kept = baselineContent(tracker.baseline);
  const brokenAt = brokenChainAt(log);
  return {
    current: contentOf(tracker),
    stamped: brokenAt === null ? replayed : kept,
    agreed: agreedContent(log),
    versions: [...new Set(log.map((row) => row.version))],
    brokenAt: brokenAt === null ? null : brokenAt + 2,
    baselineHolds: sameContent(replayed, kept),
  };
}

function baselineContent(baseline: Baseline): Content {
  return new Map(
    baseline.entries
      .filter((entry) => entry.value !== "")
      .map(({ ref, field, value }) => [entryKey({ ref, field }), { ref, field, value }]),
  );
}

function agreedContent(log: readonly ChangeLogRow[]): Content | null {
  const last = log.findLastIndex((row) => isCabinetVersion(row.version));
  return last === -1 ? null : replay(log.slice(0, last + 1));
}

function sameContent(one: Content, other: Content): boolean {
  return one.size === other.size && [...one].every(([key, { value }]) => other.get(key)?.value === value);
}
