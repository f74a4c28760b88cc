import { Temporal } from "temporal-polyfill";

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A date as people read it: "10 September 2018". */
export function longDate(date: Temporal.PlainDate): string {
  return format.format(Date.UTC(date.year, date.month - 1, date.day));
}

const shape = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/u;
const months = Array.from({ length: 12 }, (_, month) => monthName(month));

function monthName(month: number): string {
  return format.format(Date.UTC(2000, month, 1)).split(" ")[1] ?? "";
}

/** Reads back what `longDate` wrote; null for any other text. */
export function readLongDate(text: string): Temporal.PlainDate | null {
  const [, day, name = "", year] = shape.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  if (month === 0) return null;
  try {
    return Temporal.PlainDate.from({ year: Number(year), month, day: Number(day) }, { overflow: "reject" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
