import Holidays from "date-holidays";
import type { Temporal } from "temporal-polyfill";
import type { ReminderSettings } from "../model/reminder.ts";

const england = new Holidays("GB", "ENG", { types: ["public", "bank"] });
const holidaysOf = new Map<number, ReadonlySet<string>>();

function bankHolidays(year: number): ReadonlySet<string> {
  const known = holidaysOf.get(year);
  if (known) return known;
  const dates = new Set(england.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  holidaysOf.set(year, dates);
  return dates;
}

/** Whether a day is neither at the weekend nor a bank holiday in England. */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !bankHolidays(date.year).has(date.toString());
}

/** The day itself if it is a working day, else the last one before it. */
export function workingDayOnOrBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(day)) day = day.subtract({ days: 1 });
  return day;
}

/** Whether mail may go out now. */
export function isWorkingTime(now: Temporal.ZonedDateTime, settings: ReminderSettings): boolean {
  const local = now.withTimeZone("Europe/London");
  const time = local.toPlainTime().toString({ smallestUnit: "minute" });
  return (
    isWorkingDay(local.toPlainDate()) && time >= settings.workingDayStarts && time < settings.workingDayEnds
  );
}
