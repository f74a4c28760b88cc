import { Temporal } from "temporal-polyfill";
import type { PendingState } from "../model/history.ts";
import type { Tracker } from "../model/tracker.ts";
import { settlesAt } from "./pending.ts";

/** What decides whether waiting changes may be stamped now. */
export type Moment = {
  readonly now: Temporal.Instant;
  readonly settleMinutes: number;
  readonly stampNow: boolean;
};

/** Why the waiting changes are not stamped yet, in words; null when they may be. */
export function whyHeld(tracker: Tracker, pending: PendingState, moment: Moment): string | null {
  if (tracker.recommendations.length === 0) return "The Response tab has no recommendation yet.";
  const unclear = unclearRefs(tracker);
  if (unclear.length > 0)
    return `Some rows cannot be told apart: mend the Ref of ${unclear.join(", ")}, then the version is stamped.`;
  const settled = settlesAt(pending, moment.settleMinutes);
  if (moment.stampNow || !settled || Temporal.Instant.compare(settled, moment.now) <= 0) return null;
  return `The changes are stamped once nothing has moved for ${moment.settleMinutes} minutes.`;
}

function unclearRefs(tracker: Tracker): readonly string[] {
  const byLabel = Map.groupBy(tracker.recommendations, (recommendation) => recommendation.label);
  return [...byLabel]
    .filter(([, rows]) => rows.length > 1 || rows.some((row) => row.ref === null))
    .flatMap(([, rows]) => rows.map((row) => `row ${row.row}`));
}
