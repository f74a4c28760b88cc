import { Temporal } from "temporal-polyfill";
import type { ReminderSettings } from "../model/reminder.ts";
import { workingDayOnOrBefore } from "./working-time.ts";

/** A reminder to be sent: the day from which it was, and whether the date has gone by. */
export type Occasion = { readonly day: Temporal.PlainDate; readonly overdue: boolean };

/**
 * Whether a reminder of a date is to be sent, given the day on which its owner was last told of that date.
 * Days ahead that are no working days count from the working day before, so that the last call comes before
 * the date. However many went by unsent, one reminder makes them good. After the date: weekly.
 */
export function occasionOf(
  due: Temporal.PlainDate,
  lastTold: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  settings: ReminderSettings,
): Occasion | null {
  const overdue = isAfter(today, due);
  const passed = daysToRemind(due, settings).findLast((day) => !isAfter(day, today));
  if (passed && (!lastTold || isAfter(passed, lastTold))) return { day: passed, overdue };
  if (!overdue || !lastTold) return null;
  const day = (isAfter(lastTold, due) ? lastTold : due).add({ days: settings.overdueEveryDays });
  return isAfter(day, today) ? null : { day, overdue };
}

/** The first day on which a date is asked about. */
export function asksFrom(due: Temporal.PlainDate, settings: ReminderSettings): Temporal.PlainDate {
  return daysToRemind(due, settings)[0] ?? due;
}

/** Whether a date has been over for so many days. */
export function isLateBy(days: number, due: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return !isAfter(due.add({ days }), today);
}

/** The days ahead of a date on which its owner is reminded, earliest first. */
function daysToRemind(
  due: Temporal.PlainDate,
  { daysAhead }: ReminderSettings,
): readonly Temporal.PlainDate[] {
  return daysAhead
    .toSorted((one, other) => other - one)
    .map((days) => workingDayOnOrBefore(due.subtract({ days })));
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
