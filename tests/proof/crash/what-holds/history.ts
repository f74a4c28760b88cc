import type { Tracker } from "../../../../src/core/model/tracker.ts";
import { findChanges } from "../../../../src/core/versions/find-changes.ts";
import { historyOf } from "../../../../src/core/versions/replay.ts";
import { startsWith } from "./lists.ts";

/**
 * What is wrong with a tracker's history after changes that were to become `stamped` versions: one version each,
 * every change once, the chain unbroken, the baseline what the Change log replays to, and what was there before
 * as it was.
 */
export function brokenHistory(before: Tracker, after: Tracker, stamped: number): readonly string[] {
  const history = historyOf(after);
  const numbers = after.versions.map(({ number }) => number);
  const wanted = before.versions.length + stamped;
  const fences = after.fences.filter(({ id }) => id > stampFences).length;
  const trouble: readonly (readonly [boolean, string])[] = [
    [history.brokenAt !== null, `the chain of the Change log breaks at row ${history.brokenAt}`],
    [!history.baselineHolds, "the baseline is not what the Change log replays to"],
    [numbers.length !== wanted, `Version control holds ${numbers.length} versions and not ${wanted}`],
    [new Set(numbers).size !== numbers.length, `a version stands twice: ${numbers.join(", ")}`],
    [history.versions.length !== wanted, `the Change log tells of ${history.versions.length} versions`],
    [repeated(after).length > 0, `told twice in the Change log: ${repeated(after).join(", ")}`],
    [findChanges(history.stamped, history.current).length > 0, "a change is in no version"],
    [after.pending.changes.length > 0, "a change that was stamped still waits"],
    [!startsWith(after.changeLog, before.changeLog), "a row of the Change log has changed"],
    [fences !== wanted, `${fences} fences stand for ${wanted} versions`],
  ];
  return trouble.flatMap(([is, says]) => (is ? [says] : []));
}

/** Fences of stamped versions have ids from here on (docs/decisions/0003). */
const stampFences = 7_300_000;

function repeated({ changeLog }: Tracker): readonly string[] {
  const keys = changeLog.map(({ version, ref, field }) => `${version} ${ref} ${field}`);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
