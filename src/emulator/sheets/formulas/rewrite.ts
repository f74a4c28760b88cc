import { columnLetters } from "../a1/columns.ts";
import { serialOfInstant } from "../formats/serial-date.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { type Annotated, annotate, type Placed } from "./annotate.ts";
import { engineSheet } from "./engine.ts";
import { ignoresBlankTail } from "./functions.ts";
import type { Reference, Token } from "./tokens.ts";
import { isRange, meantSheet } from "./workbook.ts";

/** Where a formula is rewritten: its spreadsheet and sheet, the instant, and how far each sheet is used. */
export type Setting = { book: Spreadsheet; home: Sheet; now: Date; usedRows: Map<Sheet, number> };

/** A formula as the engine takes it, or why it is not evaluated. */
export type Rewritten = {
  input: (element: number) => string;
  height: number | undefined;
  ranges: Reference[];
};

/** Thrown for what the emulator does not evaluate; the text names it. */
export class NotEvaluated extends Error {}

/**
 * Rewrites an expression for the engine: sheets by number, open ends closed at the end of the grid, the
 * clock's day for TODAY(), and in an array expression element `n` of each single-column range.
 *
 * @throws NotEvaluated for a function that is not on the list, or ranges where one value belongs
 */
export function rewrite(tokens: readonly Token[], isArray: boolean, setting: Setting): Rewritten {
  const { placed, unknown } = annotate(tokens);
  if (unknown[0] !== undefined) throw new NotEvaluated(unknown[0]);
  if (placed.some(({ token }) => token.kind === "operator" && /^[{};@]$/.test(token.text)))
    throw new NotEvaluated("array literals of this form");
  const elements = placed.filter(isElement);
  if (elements.length > 0 && !isArray) throw new NotEvaluated("a range where one value belongs");
  if (isArray && placed.some(({ inside, takesRange }) => takesRange && isAggregate(inside)))
    throw new NotEvaluated("functions over whole ranges inside ARRAYFORMULA");
  const height = commonHeight(elements, setting);
  const pieces = placed.map((one, i) => pieceOf(one, i, placed, setting));
  return {
    height,
    input: (element) =>
      `=${pieces.map((piece) => (typeof piece === "string" ? piece : piece(element))).join("")}`,
    ranges: referencesOf({ placed, unknown }),
  };
}

function referencesOf({ placed }: Annotated): Reference[] {
  return placed.flatMap(({ token }) => (token.kind === "reference" ? [token] : []));
}

function isElement({ token, takesRange }: Placed): boolean {
  return token.kind === "reference" && isRange(token) && !takesRange;
}

function isAggregate(name: string | undefined): boolean {
  return /^(SUM|COUNT|COUNTA|COUNTBLANK|AVERAGE|MIN|MAX|CONCATENATE|TEXTJOIN|AND|OR|XOR)$/.test(name ?? "");
}

/** How many rows a range has in its grid. @throws NotEvaluated unless it is part of one column */
function commonHeight(elements: Placed[], setting: Setting): number | undefined {
  const heights = elements.map(({ token }) => {
    if (token.kind !== "reference" || token.from.column !== token.to?.column || token.from.row === undefined)
      throw new NotEvaluated("a range that is not part of one column");
    const sheet = meantSheet(setting.book, setting.home, token);
    const end = token.to?.row ?? (sheet?.properties.gridProperties.rowCount ?? 0) - 1;
    return end - token.from.row + 1;
  });
  if (new Set(heights).size > 1) throw new NotEvaluated("ranges of different heights in ARRAYFORMULA");
  return heights[0];
}

type Piece = string | ((element: number) => string);

function pieceOf(one: Placed, index: number, placed: Placed[], setting: Setting): Piece {
  const { token } = one;
  if (token.kind === "function") return functionPiece(token.text, index, placed, setting);
  if (token.kind !== "reference")
    return isEmptyCall(index, placed) ? "" : token.text + labelArgument(index, placed);
  const sheet = meantSheet(setting.book, setting.home, token);
  if (sheet === undefined) return "#REF!";
  const prefix = `${engineSheet(setting.book.sheets.indexOf(sheet))}!`;
  const first = token.from.row ?? 0;
  if (isElement(one))
    return (element) => `${prefix}${columnLetters(token.from.column ?? 0)}${first + element + 1}`;
  return prefix + closedRange(token, sheet, one, setting);
}

// TODAY() and NOW() become numbers; the parentheses after them go
function functionPiece(name: string, index: number, placed: Placed[], setting: Setting): string {
  const upper = name.toUpperCase();
  const serial = serialOfInstant(setting.now, setting.book.properties.timeZone);
  if (upper === "TODAY") return String(Math.floor(serial));
  if (upper === "NOW") return String(serial);
  if (upper === "HYPERLINK") return argumentsOf(index, placed) > 1 ? "IF" : "CONCATENATE";
  return upper;
}

// HYPERLINK(address, label) shows its label: IF(FALSE, address, label)
function labelArgument(index: number, placed: Placed[]): string {
  const { token } = placed[index - 1] ?? {};
  const isLink = token?.kind === "function" && token.text.toUpperCase() === "HYPERLINK";
  return isLink && argumentsOf(index - 1, placed) > 1 ? "FALSE," : "";
}

function isEmptyCall(index: number, placed: Placed[]): boolean {
  const volatile = (at: number) => {
    const token = placed[at]?.token;
    return token?.kind === "function" && /^(TODAY|NOW)$/i.test(token.text);
  };
  const { token } = placed[index] ?? {};
  if (token?.kind !== "operator") return false;
  return (token.text === "(" && volatile(index - 1)) || (token.text === ")" && volatile(index - 2));
}

function argumentsOf(index: number, placed: Placed[]): number {
  let depth = 0;
  let commas = 0;
  for (const { token } of placed.slice(index + 1)) {
    if (token.kind !== "operator") continue;
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    if (depth === 1 && token.text === ",") commas++;
    if (depth === 0) break;
  }
  return commas + 1;
}

function closedRange({ from, to }: Reference, sheet: Sheet, one: Placed, setting: Setting): string {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const used = Math.max(1, setting.usedRows.get(sheet) ?? rowCount);
  const end = ignoresBlankTail(one.inside ?? "") ? Math.min(rowCount, used) : rowCount;
  const top = (from.row ?? 0) + 1;
  const corner = (column: number, row: number) => `${columnLetters(column)}${row}`;
  if (to === undefined) return corner(from.column ?? 0, top);
  const bottom = Math.max(
    top,
    to.row === undefined || from.row === undefined ? end : Math.min(to.row + 1, Math.max(end, top)),
  );
  return `${corner(from.column ?? 0, top)}:${corner(to.column ?? columnCount - 1, bottom)}`;
}
