import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { LetterAttachment } from "../../core/model/letter.ts";
import type { Digest, Item } from "../../core/model/reminder.ts";
import { askNames } from "./overview.ts";
import { excerpt, oneLine, safeHref } from "./safe-text.ts";

/**
 * The dates that are still to come, as an iCalendar file (RFC 5545): a whole day each, the same UID whenever
 * the same thing is asked for, so that a moved date moves in the calendar too. Null when there are none.
 */
export function calendarOf({ items, at }: Digest): LetterAttachment | null {
  const today = at.toPlainDate();
  const events = items.flatMap((item) =>
    item.due !== null && item.due.since(today).sign >= 0 ? [eventOf(item, item.due, at)] : [],
  );
  if (events.length === 0) return null;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Scrutiny Tracker//Reminders//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events.flat(),
    "END:VCALENDAR",
  ];
  const content = lines.map((line) => `${fold(line)}\r\n`).join("");
  return { name: "due-dates.ics", contentType: "text/calendar; charset=utf-8; method=PUBLISH", content };
}

function eventOf(item: Item, due: Temporal.PlainDate, at: Temporal.ZonedDateTime): readonly string[] {
  const uid = createHash("sha256").update(item.key).digest("hex").slice(0, 32);
  const link = safeHref(item.link);
  const description = `${oneLine(item.wanted)} ${excerpt(item.inquiry, 160)}`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@scrutiny-tracker`,
    `DTSTAMP:${stamp(at)}`,
    `SEQUENCE:${Math.floor(at.epochMilliseconds / 86_400_000)}`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(due.add({ days: 1 }))}`,
    `SUMMARY:${escapeText(`${askNames[item.ask]} due: recommendation ${oneLine(item.ref)}`)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(link === null ? [] : [`URL:${link}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(date: Temporal.PlainDate): string {
  return date.toString().replaceAll("-", "");
}

function stamp(at: Temporal.ZonedDateTime): string {
  return at.toInstant().toString({ smallestUnit: "second" }).replaceAll(/[-:]/gu, "");
}

/** Text as a value: RFC 5545, 3.3.11. It is one line already. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, (character) => `\\${character}`);
}

const octets = new TextEncoder();

/** Folds a line so that none is longer than 75 octets, and no character is torn: RFC 5545, 3.1. */
function fold(line: string): string {
  let folded = "";
  let used = 0;
  for (const character of line) {
    const { length } = octets.encode(character);
    if (used + length > 75) {
      folded += "\r\n ";
      used = 1;
    }
    folded += character;
    used += length;
  }
  return folded;
}
