import type { Locale } from "../formats/locale.ts";
import type { Entry } from "./entry.ts";

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/** A number, a percentage or an amount of money as a person types it; undefined when the text is none. */
export function parseNumberEntry(text: string, locale: Locale): Entry | undefined {
  if (PLAIN.test(text)) return scientific(text) ?? { value: { numberValue: Number(text) } };
  if (GROUPED.test(text)) return formatted(text, "NUMBER", `#,##0${places(text)}`);
  if (text.endsWith("%")) return percent(text.slice(0, -1).trim());
  return money(text, locale);
}

function scientific(text: string): Entry | undefined {
  return /e/i.test(text)
    ? { value: { numberValue: Number(text) }, numberFormat: { type: "SCIENTIFIC", pattern: "0.00E+00" } }
    : undefined;
}

function formatted(text: string, type: string, pattern: string): Entry {
  return { value: { numberValue: Number(text.replaceAll(",", "")) }, numberFormat: { type, pattern } };
}

function places(text: string): string {
  return /\.\d/.test(text) ? ".00" : "";
}

function percent(text: string): Entry | undefined {
  if (!PLAIN.test(text) && !GROUPED.test(text)) return undefined;
  const numberValue = Number((Number(text.replaceAll(",", "")) / 100).toPrecision(15));
  return { value: { numberValue }, numberFormat: { type: "PERCENT", pattern: `0${places(text)}%` } };
}

function money(text: string, locale: Locale): Entry | undefined {
  const match = /^([+-]?)([£$€])\s?([\d.,]+)$/.exec(text);
  const amount = match?.[3] ?? "";
  if (match === null || match[2] !== locale.currency || !(PLAIN.test(amount) || GROUPED.test(amount)))
    return undefined;
  return formatted(`${match[1]}${amount}`, "CURRENCY", `"${match[2]}"#,##0${places(amount)}`);
}
