import { MONTHS, WEEKDAYS } from "./locale.ts";
import { type DateParts, partsOf } from "./serial-date.ts";

const TOKENS = /"[^"]*"|\\.|\[[hms]+\]|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|./gi;

/** A serial number shown with a date or time pattern such as `d mmmm yyyy` or `hh:mm am/pm`. */
export function formatDate(serial: number, pattern: string): string {
  const tokens = pattern.match(TOKENS) ?? [];
  const parts = partsOf(serial);
  const twelve = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens.map((token, i) => part(token, parts, serial, twelve, isMinute(tokens, i))).join("");
}

// `m` means minutes next to hours or seconds, and months elsewhere
function isMinute(tokens: string[], i: number): boolean {
  if (!/^m{1,2}$/i.test(tokens[i] ?? "")) return false;
  const letters = (token: string) => /^\[?[ymdhs]+\]?$/i.test(token);
  const before = tokens.slice(0, i).findLast(letters) ?? "";
  const after = tokens.slice(i + 1).find(letters) ?? "";
  return /h/i.test(before) || /s/i.test(after);
}

function part(token: string, parts: DateParts, serial: number, twelve: boolean, minute: boolean): string {
  const lower = token.toLowerCase();
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (lower === "am/pm") return parts.hour < 12 ? "AM" : "PM";
  if (lower === "a/p") return parts.hour < 12 ? "A" : "P";
  if (/^\[h+\]$/.test(lower)) return String(Math.floor(serial * 24 + 1e-9));
  if (/^\[m+\]$/.test(lower)) return String(Math.floor(serial * 1440 + 1e-9));
  if (/^\[s+\]$/.test(lower)) return String(Math.floor(serial * 86_400 + 1e-9));
  if (/^\.0+$/.test(token))
    return `.${String(parts.millisecond)
      .padStart(3, "0")
      .slice(0, token.length - 1)}`;
  if (minute) return pad(parts.minute, token.length);
  return calendarPart(lower, parts, twelve) ?? token;
}

function calendarPart(token: string, parts: DateParts, twelve: boolean): string | undefined {
  const hour = twelve ? parts.hour % 12 || 12 : parts.hour;
  switch (token[0]) {
    case "y":
      return token.length > 2 ? String(parts.year).padStart(4, "0") : pad(parts.year % 100, 2);
    case "m":
      return named(token, parts.month, MONTHS[parts.month - 1] ?? "");
    case "d":
      return named(token, parts.day, WEEKDAYS[parts.weekday] ?? "");
    case "h":
      return pad(hour, token.length);
    case "s":
      return pad(parts.second, token.length);
    default:
      return undefined;
  }
}

function named(token: string, value: number, name: string): string {
  if (token.length === 5) return name.slice(0, 1);
  if (token.length >= 4) return name;
  return token.length === 3 ? name.slice(0, 3) : pad(value, token.length);
}

function pad(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 2), "0");
}
