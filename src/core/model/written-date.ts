import { Temporal } from "temporal-polyfill";
import type { DateReading } from "./tracker.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
const numbers = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/u;
const dayFirst = new RegExp(
  `^${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthWord}\\.?,?[ -](?<year>\\d{4}|\\d{2})$`,
  "iu",
);
const monthFirst = new RegExp(
  `^${weekday}${monthWord}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`,
  "iu",
);
/** Years outside these are slips of the keyboard. */
export const firstYear = 1990;
export const lastYear = 2100;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(text: string): Parts | null {
  const match = iso.exec(text) ?? numbers.exec(text) ?? dayFirst.exec(text) ?? monthFirst.exec(text);
  if (!match?.groups) return null;
  const { year = "", month, day } = match.groups;
  const named = month
    ? Number(month)
    : months.indexOf((match[0].match(new RegExp(monthWord, "iu"))?.[0] ?? "").slice(0, 3).toLowerCase()) + 1;
  return { year: Number(year.length === 2 ? `20${year}` : year), month: named, day: Number(day) };
}

function dateOfParts(parts: Parts): Temporal.PlainDate | null {
  if (parts.year < firstYear || parts.year > lastYear) return null;
  try {
    return Temporal.PlainDate.from(parts, { overflow: "reject" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the writer may have meant by a date that is not quite one: "10 th September 2018". */
function suggestionFor(text: string): Temporal.PlainDate | null {
  const loosened = text
    .replace(/^[^\d\p{L}]+|[^\d\p{L}]+$/gu, "")
    .replace(/(\d)\s+(st|nd|rd|th)\b/iu, "$1$2")
    .replaceAll(/\s*([/.-])\s*/gu, "$1")
    .replaceAll(/[,\s]+/gu, " ");
  const parts = partsOf(loosened);
  return parts && dateOfParts(parts);
}

/**
 * Reads a date as people write dates in Britain: "10 September 2018", "10th Sept 2018", "Monday 10 September
 * 2018", "10/09/2018" (the day first), "2018-09-10". `text` has no blank ends.
 */
export function readWrittenDate(text: string): DateReading {
  if (text === "") return { kind: "blank" };
  if (text.length > 60) return { kind: "unreadable", text };
  const parts = partsOf(text.replaceAll(/\s+/gu, " "));
  if (parts) {
    const date = dateOfParts(parts);
    return date ? { kind: "date", date } : { kind: "impossible", text };
  }
  const suggestion = suggestionFor(text);
  return suggestion ? { kind: "unreadable", text, suggestion } : { kind: "unreadable", text };
}
