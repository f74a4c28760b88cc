import { Temporal } from "temporal-polyfill";
import type { ReminderSettings } from "../../core/model/reminder.ts";
import { isWorkingTime } from "../../core/reminders/working-time.ts";

const mostDays = 30;

/** `from` itself where mail may go out then, else the next moment at which it may. */
export function workingMoment(from: Temporal.ZonedDateTime, rules: ReminderSettings): Temporal.ZonedDateTime {
  return isWorkingTime(from, rules) ? from : nextMorning(from, rules);
}

/** The beginning of the first working day that begins after `from`. */
export function nextMorning(from: Temporal.ZonedDateTime, rules: ReminderSettings): Temporal.ZonedDateTime {
  const starts = Temporal.PlainTime.from(rules.workingDayStarts);
  for (let days = 0; days <= mostDays; days += 1) {
    const morning = from.add({ days }).withPlainTime(starts);
    const isAhead = Temporal.ZonedDateTime.compare(morning, from) > 0;
    if (isAhead && isWorkingTime(morning, rules)) return morning;
  }
  throw new RangeError(`no working day within ${mostDays} days of ${from}`);
}
