import { type Locale, MONTHS } from "../formats/locale.ts";
import { serialOf } from "../formats/serial-date.ts";
import type { Entry } from "./entry.ts";

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(am|pm)?$/i;

/** A date, a time, or both as a person types them; undefined when the text is none. */
export function parseDateEntry(text: string, locale: Locale): Entry | undefined {
  const time = timeOf(text);
  if (time !== undefined) return entry(time / 86_400, "TIME", timePattern(text));
  const split = /^(.*?\d)[ T]+(\d{1,2}:.*)$/.exec(text);
  const seconds = split === null ? 0 : timeOf(split[2] ?? "");
  const date = dateOf(split === null ? text : (split[1] ?? ""), locale);
  if (date === undefined || seconds === undefined) return undefined;
  if (split === null) return entry(date.serial, "DATE", date.pattern);
  return entry(date.serial + seconds / 86_400, "DATE_TIME", `${date.pattern} ${timePattern(split[2] ?? "")}`);
}

function entry(numberValue: number, type: string, pattern: string): Entry {
  return { value: { numberValue }, numberFormat: { type, pattern } };
}

function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds = "0", fraction = "0", half] = match;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || hour > (half === undefined ? 23 : 12)) return undefined;
  const shifted = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return shifted * 3600 + Number(minutes) * 60 + Number(seconds) + Number(fraction);
}

function timePattern(text: string): string {
  const half = /[ap]m/i.test(text) ? " am/pm" : "";
  return `${/^0\d/.test(text) ? "hh" : "h"}:mm${/:\d+:/.test(text) ? ":ss" : ""}${half}`;
}

type DateEntry = { serial: number; pattern: string };

function dateOf(text: string, locale: Locale): DateEntry | undefined {
  return isoDate(text) ?? slashDate(text, locale) ?? namedDate(text);
}

function isoDate(text: string): DateEntry | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const dash = match[2] ?? "-";
  return dated(match[1], match[3], match[4], `yyyy${dash}mm${dash}dd`);
}

function slashDate(text: string, locale: Locale): DateEntry | undefined {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, first, , second, year] = match;
  return locale.dayFirst
    ? dated(fullYear(year), second, first, locale.date)
    : dated(fullYear(year), first, second, locale.date);
}

function namedDate(text: string): DateEntry | undefined {
  const dayFirst = /^(\d{1,2})([ -])([A-Za-z]{3,9})\.?\2(\d{4}|\d{2})$/.exec(text);
  if (dayFirst !== null) {
    const separator = dayFirst[2] ?? " ";
    const month = monthNamed(dayFirst[3] ?? "");
    const long = (dayFirst[3] ?? "").length > 3 ? "mmmm" : "mmm";
    return dated(fullYear(dayFirst[4]), month, dayFirst[1], `d${separator}${long}${separator}yyyy`);
  }
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  if (monthFirst === null) return undefined;
  const long = (monthFirst[1] ?? "").length > 3 ? "mmmm" : "mmm";
  return dated(monthFirst[3], monthNamed(monthFirst[1] ?? ""), monthFirst[2], `${long} d, yyyy`);
}

function monthNamed(name: string): string | undefined {
  const index = MONTHS.findIndex((month) =>
    [month, month.slice(0, 3)].some((form) => form.toLowerCase() === name.toLowerCase()),
  );
  return index < 0 ? undefined : String(index + 1);
}

// two digits up to 29 are of this century, as in other spreadsheets
function fullYear(year: string | undefined): string | undefined {
  if (year === undefined || year.length > 2) return year;
  return String(Number(year) + (Number(year) < 30 ? 2000 : 1900));
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  pattern: string,
): DateEntry | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { serial, pattern };
}
