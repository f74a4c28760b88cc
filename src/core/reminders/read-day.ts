import { Temporal } from "temporal-polyfill";
import { readLongDate } from "../model/long-date.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Reads a day as people write it beside "until": "2 January 2019", "2nd Jan 2019", "02/01/2019", "2019-01-02". */
export function readDay(text: string): Temporal.PlainDate | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  if (day !== undefined) return plainDate(Number(year), Number(month), Number(day));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/iu.exec(text);
  if (!words) return null;
  const [, date = "", name = "", inYear = ""] = words;
  const full = months.find((each) =>
    each.toLowerCase().startsWith(name.toLowerCase().replace(/^sept$/u, "sep")),
  );
  return readLongDate(`${Number(date)} ${full ?? name} ${inYear}`);
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
