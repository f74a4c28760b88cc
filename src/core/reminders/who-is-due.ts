import type { Temporal } from "temporal-polyfill";
import type { ReminderPlan, ReminderSettings, TrackerForReminders } from "../model/reminder.ts";

/**
 * Who is written to now, and about what: one digest a person across trackers, most urgent first. Pure. `now`
 * is in Europe/London. What a ledger says was sent, or is claimed, is not sent again.
 */
export function whoIsDue(
  _trackers: readonly TrackerForReminders[],
  _now: Temporal.ZonedDateTime,
  _settings: ReminderSettings,
): ReminderPlan {
  return { digests: [], escalations: [], undeliverable: [], stopped: null };
}
