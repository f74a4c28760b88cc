import { invalidArgument } from "../../http/google-error.ts";
import { localeOf } from "../formats/locale.ts";
import type { Entry } from "./entry.ts";
import { parseDateEntry } from "./parse-date.ts";
import { parseNumberEntry } from "./parse-number.ts";

/** How a value is taken: stored as it is, or read as if a person had typed it. */
export type InputOption = "RAW" | "USER_ENTERED";

/** The limit of one cell, in UTF-16 units; exactly this many are accepted. */
const MAX_CELL_CHARACTERS = 50_000;

/** @throws GoogleError 400 when the text is longer than a cell can hold */
export function checkLength(text: string): void {
  if (text.length > MAX_CELL_CHARACTERS)
    throw invalidArgument(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
}

/**
 * One value of a `values` write.
 *
 * @param isText whether the cell is formatted as plain text, which keeps every entry literal
 * @returns undefined for null, which leaves the cell alone
 * @throws GoogleError 400 for a list or an object
 */
export function parseEntry(
  value: unknown,
  option: InputOption,
  locale: string,
  isText = false,
): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return { value: { numberValue: value } };
  if (typeof value === "boolean") return { value: { boolValue: value } };
  if (typeof value !== "string") throw invalidArgument(`Invalid values: ${JSON.stringify(value)}`);
  checkLength(value);
  if (value === "") return { value: undefined };
  return option === "RAW" || isText ? { value: { stringValue: value } } : typed(value, locale);
}

function typed(text: string, localeName: string): Entry {
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { value: { formulaValue: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === "true" } };
  const locale = localeOf(localeName);
  return (
    parseNumberEntry(trimmed, locale) ?? parseDateEntry(trimmed, locale) ?? { value: { stringValue: text } }
  );
}
