import { isStruct, type Struct } from "../model/struct.ts";
import type { Setting } from "./rewrite.ts";
import type { Token } from "./tokens.ts";
import { meantSheet } from "./workbook.ts";

/** The number format that a result brings along: dates stay dates, and a plain reference looks like what it refers to. */
export function resultFormat(tokens: readonly Token[], setting: Setting): Struct | undefined {
  const bare = tokens.filter((token) => token.kind !== "space");
  const [first, ...rest] = bare;
  if (first === undefined || !rest.every(isArithmetic)) return undefined;
  if (first.kind === "function") return formatOfFunction(first.text.toUpperCase());
  if (first.kind !== "reference" || first.to !== undefined) return undefined;
  const sheet = meantSheet(setting.book, setting.home, first);
  const cell = sheet?.rows[first.from.row ?? 0]?.[first.from.column ?? 0];
  const format = cell?.userEnteredFormat?.numberFormat;
  return isStruct(format) ? format : undefined;
}

function isArithmetic(token: Token): boolean {
  return token.kind === "number" || (token.kind === "operator" && /^[-+(),]$/.test(token.text));
}

function formatOfFunction(name: string): Struct | undefined {
  if (/^(TODAY|DATE|EDATE|EOMONTH)$/.test(name)) return { type: "DATE" };
  return name === "NOW" ? { type: "DATE_TIME" } : undefined;
}
