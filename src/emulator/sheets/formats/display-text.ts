import type { ErrorValue, ExtendedValue } from "../model/cell.ts";
import { type Struct, textOf } from "../model/struct.ts";
import { formatDate } from "./date-pattern.ts";
import { formatGeneral } from "./general-number.ts";
import { type Locale, localeOf } from "./locale.ts";
import { formatNumber } from "./number-pattern.ts";

const ERROR_TEXT: Record<string, string> = {
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
  LOADING: "Loading...",
};

/** What a person sees in a cell: the value through its number format; undefined for an empty cell. */
export function displayText(
  value: ExtendedValue | undefined,
  numberFormat: Struct | undefined,
  locale: string,
): string | undefined {
  if (value === undefined) return undefined;
  if (value.numberValue !== undefined)
    return displayNumber(value.numberValue, numberFormat, localeOf(locale));
  if (value.boolValue !== undefined) return value.boolValue ? "TRUE" : "FALSE";
  if (value.errorValue !== undefined) return errorText(value.errorValue);
  return value.stringValue;
}

/** `#N/A` and its relatives. */
export function errorText(error: ErrorValue): string {
  return ERROR_TEXT[error.type] ?? "#ERROR!";
}

function displayNumber(value: number, numberFormat: Struct | undefined, locale: Locale): string {
  const type = textOf(numberFormat?.type);
  const pattern = textOf(numberFormat?.pattern) || defaultPattern(type, locale);
  if (pattern === "" || type === "TEXT" || /^(general|@)$/i.test(pattern)) return formatGeneral(value);
  return isDatePattern(type, pattern) ? formatDate(value, pattern) : formatNumber(value, pattern);
}

/** Whether a number with this format is a date or a time. */
export function isDateFormat(numberFormat: Struct | undefined): boolean {
  return /^(DATE|TIME|DATE_TIME)$/.test(textOf(numberFormat?.type));
}

function isDatePattern(type: string, pattern: string): boolean {
  if (/^(DATE|TIME|DATE_TIME)$/.test(type)) return true;
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]hms][^\]]*\]/g, "");
  return type === "" && /[ymdhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ""));
}

function defaultPattern(type: string, locale: Locale): string {
  switch (type) {
    case "NUMBER":
      return "#,##0.00";
    case "PERCENT":
      return "0.00%";
    case "CURRENCY":
      return `${locale.currency}#,##0.00`;
    case "DATE":
      return locale.date;
    case "TIME":
      return locale.time;
    case "DATE_TIME":
      return locale.dateTime;
    case "SCIENTIFIC":
      return "0.00E+00";
    default:
      return "";
  }
}
