import { Temporal } from "temporal-polyfill";
import { clerkReports } from "../../core/reminders/clerk-reports.ts";
import { whoIsDue } from "../../core/reminders/who-is-due.ts";
import { type OpenTracker, openTrackers } from "./open-trackers.ts";
import type { RemindPorts, RemindRequest, RemindSettings } from "./remind-job.ts";
import { nextMorning } from "./working-morning.ts";

/** A stretch of time in London, both ends left out. */
export type Stretch = { readonly from: Temporal.ZonedDateTime; readonly until: Temporal.ZonedDateTime };

/**
 * The first morning of a stretch on which there would be mail if nobody edited until then; null when there is
 * none. One read a tracker, however long the stretch is.
 */
export async function nextMail(
  { spreadsheetIds }: RemindRequest,
  { sheet }: Pick<RemindPorts, "sheet">,
  { rules }: Pick<RemindSettings, "rules">,
  { from, until }: Stretch,
): Promise<Temporal.ZonedDateTime | null> {
  const { trackers } = await openTrackers(spreadsheetIds, sheet);
  let morning = nextMorning(from, rules);
  while (Temporal.ZonedDateTime.compare(morning, until) < 0) {
    if (hasMail(trackers, morning, rules)) return morning;
    morning = nextMorning(morning, rules);
  }
  return null;
}

function hasMail(
  trackers: readonly OpenTracker[],
  at: Temporal.ZonedDateTime,
  rules: RemindSettings["rules"],
): boolean {
  const { digests, undeliverable } = whoIsDue(trackers, at, rules);
  return digests.length > 0 || clerkReports(trackers, undeliverable, [], at, rules).length > 0;
}
