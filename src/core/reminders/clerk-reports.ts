import type { Temporal } from "temporal-polyfill";
import type {
  ClerkReport,
  ReminderSettings,
  Returned,
  TrackerForReminders,
  Undeliverable,
} from "../model/reminder.ts";

/**
 * The weekly summaries that are due now, one a clerk across trackers: on the first working day of the week,
 * once, and only if there is something to say. `undeliverable` is the plan's, `returned` what came back.
 */
export function clerkReports(
  _trackers: readonly TrackerForReminders[],
  _undeliverable: readonly Undeliverable[],
  _returned: readonly Returned[],
  _now: Temporal.ZonedDateTime,
  _settings: ReminderSettings,
): readonly ClerkReport[] {
  return [];
}
