import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { ErrorKind } from "../errors.ts";

/** So many failures in a row, and a tracker is left alone. */
export const mostFailures = 5;

/** What of a tracker can fail by itself. */
export type TroubledJob = "sync" | "publish";

/**
 * What stands in the way of one job of a tracker: how often in a row it has failed, with the last cause in
 * words. `passes`: whether the cause lies outside the tracker and may pass by itself; `since`: when it began,
 * `last`: when it failed last, `counted`: when a failure counted last, `parked`: when it was given up on, "" if
 * it was not (ISO instants).
 */
export const Trouble = z.object({
  failures: z.number(),
  code: z.string(),
  message: z.string(),
  passes: z.boolean(),
  since: z.string(),
  last: z.string(),
  counted: z.string(),
  parked: z.string(),
});
export type Trouble = z.infer<typeof Trouble>;

/** A failure of a job, in words that people can act on. */
export type Failure = { readonly kind: ErrorKind; readonly code: string; readonly message: string };

const longestMessage = 1000;

/**
 * The trouble after one more failure, at an instant (ISO). While Google is out of reach or asks us to wait,
 * tries within one hour count as one, so that a short outage parks nothing.
 */
export function afterFailure(before: Trouble | null, { kind, code, message }: Failure, at: string): Trouble {
  const passes = kind === "unreachable" || kind === "busy";
  const counts = !passes || before === null || hoursBetween(before.counted, at) >= 1;
  const failures = (before?.failures ?? 0) + (counts ? 1 : 0);
  const wasParked = before?.parked ?? "";
  const isNew = failures >= mostFailures && wasParked === "";
  return {
    failures,
    code,
    message: message.slice(0, longestMessage),
    passes,
    since: before?.since ?? at,
    last: at,
    counted: counts ? at : (before?.counted ?? at),
    parked: isNew ? at : wasParked,
  };
}

const hoursUntilTriedAgain = { failing: 1, parked: 24 };

/**
 * Whether the clock is to try a job again at an instant: what fails, after an hour; what is parked, once a day
 * where nobody's edit can mend it. Else a parked tracker waits for an edit, or for somebody who asks.
 */
export function isToBeTried(trouble: Trouble, job: TroubledJob, at: Temporal.Instant): boolean {
  const isParked = trouble.parked !== "";
  if (isParked && !trouble.passes && job === "sync") return false;
  return hoursBetween(trouble.last, at.toString()) >= hoursUntilTriedAgain[isParked ? "parked" : "failing"];
}

function hoursBetween(from: string, to: string): number {
  return Temporal.Instant.from(to).since(Temporal.Instant.from(from)).total("hours");
}
