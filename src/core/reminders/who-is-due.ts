import type { Temporal } from "temporal-polyfill";
import type { ReminderPlan, ReminderSettings, Stopped, TrackerForReminders } from "../model/reminder.ts";
import { layOut } from "./desk.ts";
import { gatherDigests } from "./digests.ts";
import { remindersOfTracker } from "./reminders-of-tracker.ts";
import { isWorkingTime } from "./working-time.ts";

/**
 * Who is written to now, and about what: one digest a person across trackers, most urgent first. Pure. What a
 * ledger says was sent, or is claimed, is not sent again; so settle the claims first. Outside working hours,
 * or when too many people would be written to, nobody is, and `stopped` says why.
 */
export function whoIsDue(
  trackers: readonly TrackerForReminders[],
  now: Temporal.ZonedDateTime,
  settings: ReminderSettings,
): ReminderPlan {
  const at = now.withTimeZone("Europe/London");
  if (!isWorkingTime(at, settings)) return stop(outsideHours(settings));
  const reminders = trackers.map((each) => remindersOfTracker(layOut(each, at.toPlainDate(), settings)));
  const undeliverable = reminders.flatMap((each) => each.undeliverable);
  const digests = gatherDigests(
    reminders.flatMap((each) => each.said),
    at,
  );
  if (digests.length > settings.mostPeopleARun) {
    return { ...stop(overCap(digests.length, settings)), held: digests, undeliverable };
  }
  const escalations = digests.flatMap(({ items }) =>
    items.filter(({ kind }) => kind.startsWith("escalation")),
  );
  return { digests, held: [], escalations, undeliverable, stopped: null };
}

function stop(stopped: Stopped): ReminderPlan {
  return { digests: [], held: [], escalations: [], undeliverable: [], stopped };
}

function outsideHours({ workingDayStarts, workingDayEnds }: ReminderSettings): Stopped {
  const message = `Reminders go out from ${workingDayStarts} to ${workingDayEnds} on working days in England. Nothing was sent; the next run in those hours sends what is due.`;
  return { code: "outside-hours", message };
}

function overCap(people: number, { mostPeopleARun }: ReminderSettings): Stopped {
  const message = `${people} people would be written to, and a run may write to ${mostPeopleARun}. Nothing was sent. Look at who it would be with a dry run; if it is right, raise mostPeopleARun.`;
  return { code: "over-cap", message };
}
