import type { Place } from "../grid/a1.ts";
import type { Area } from "../grid/area.ts";
import { type Corner, type Formula, readReference } from "./formula.ts";
import { tokensOf } from "./tokens.ts";

/** What a cell holds, for a formula; null is blank. */
export type Value = string | number | boolean | null;

/** Where a formula is worked out. `today`: a serial date; `shift`: how far the formula has moved from home. */
export type Sheets = {
  readonly today: number;
  readonly shift: Place;
  readonly valueAt: (tab: string | null, place: Place) => Value;
  readonly filledRows: (tab: string | null) => number;
};

/** What a formula stumbles over: like an error in a cell, IFERROR catches it. */
class FormulaError extends Error {}

/** The value of a formula; "error" where a spreadsheet would show an error. */
export function evaluate(formula: Formula, sheets: Sheets): Value | "error" {
  try {
    return worth(formula, sheets);
  } catch (error) {
    if (error instanceof FormulaError) return "error";
    throw error;
  }
}

function worth(formula: Formula, sheets: Sheets): Value {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "reference": {
      const { tab, area } = areaOf(formula, sheets);
      return sheets.valueAt(tab, { row: area.top, column: area.left });
    }
    case "call":
      return call(formula.name, formula.given, sheets);
  }
}

/** The arguments of a call, each worked out only when it is asked for. */
type Arguments = {
  readonly value: (index: number) => Value;
  readonly given: readonly Formula[];
  readonly sheets: Sheets;
};

const operations: Readonly<Record<string, (call: Arguments) => Value>> = {
  "=": ({ value }) => isSame(value(0), value(1)),
  "<>": ({ value }) => !isSame(value(0), value(1)),
  "<": ({ value }) => compare(value(0), value(1)) < 0,
  ">": ({ value }) => compare(value(0), value(1)) > 0,
  "<=": ({ value }) => compare(value(0), value(1)) <= 0,
  ">=": ({ value }) => compare(value(0), value(1)) >= 0,
  "&": ({ value }) => textOf(value(0)) + textOf(value(1)),
  "+": ({ value }) => numberOf(value(0)) + numberOf(value(1)),
  "-": ({ value }) => numberOf(value(0)) - numberOf(value(1)),
  "*": ({ value }) => numberOf(value(0)) * numberOf(value(1)),
  "/": ({ value }) => divide(numberOf(value(0)), numberOf(value(1))),
  IF: ({ value }) => (isTrue(value(0)) ? value(1) : value(2)),
  IFERROR: ({ value, given, sheets }) => {
    const tried = given[0] ? evaluate(given[0], sheets) : null;
    return tried === "error" ? value(1) : tried;
  },
  AND: ({ value, given }) => given.every((_, index) => isTrue(value(index))),
  OR: ({ value, given }) => given.some((_, index) => isTrue(value(index))),
  NOT: ({ value }) => !isTrue(value(0)),
  ISNUMBER: ({ value }) => typeof value(0) === "number",
  ISTEXT: ({ value }) => typeof value(0) === "string",
  ISBLANK: ({ value }) => value(0) === null,
  TODAY: ({ sheets }) => sheets.today,
  LEN: ({ value }) => textOf(value(0)).length,
  TRIM: ({ value }) => textOf(value(0)).trim().replaceAll(/ +/gu, " "),
  LOWER: ({ value }) => textOf(value(0)).toLowerCase(),
  VLOOKUP: ({ value, given, sheets }) => lookUp(value(0), given[1], numberOf(value(2)), sheets),
  COUNTIF: ({ value, given, sheets }) => countIf(given[0], value(1), sheets),
};

function call(name: string, given: readonly Formula[], sheets: Sheets): Value {
  const operation = operations[name];
  if (!operation) throw new FormulaError();
  const value = (index: number): Value => {
    const formula = given[index];
    return formula ? worth(formula, sheets) : null;
  };
  return operation({ value, given, sheets });
}

function divide(one: number, other: number): number {
  if (other === 0) throw new FormulaError();
  return one / other;
}

function lookUp(wanted: Value, range: Formula | undefined, column: number, sheets: Sheets): Value {
  const { tab, area } = areaOf(range, sheets);
  for (let row = area.top; row < area.bottom; row += 1)
    if (isSame(sheets.valueAt(tab, { row, column: area.left }), wanted))
      return sheets.valueAt(tab, { row, column: area.left + column - 1 });
  throw new FormulaError();
}

function countIf(range: Formula | undefined, wanted: Value, sheets: Sheets): number {
  const { tab, area } = areaOf(range, sheets);
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + index);
  return rows.filter((row) => isSame(sheets.valueAt(tab, { row, column: area.left }), wanted)).length;
}

/** The cells that a reference names, once it has moved; INDIRECT names them by a text. */
function areaOf(
  formula: Formula | undefined,
  sheets: Sheets,
): { readonly tab: string | null; readonly area: Area } {
  if (formula?.kind === "call" && formula.name === "INDIRECT" && formula.given[0]) {
    const [token, ...more] = tokensOf(textOf(worth(formula.given[0], sheets))) ?? [];
    if (token?.kind !== "reference" || more.length > 0) throw new FormulaError();
    return areaOf(readReference(token.text, token.tab), { ...sheets, shift: { row: 0, column: 0 } });
  }
  if (formula?.kind !== "reference") throw new FormulaError();
  const { tab, from, to } = formula;
  const [first, last] = [moved(from, sheets.shift), moved(to, sheets.shift)];
  const bottom = last.row === null ? sheets.filledRows(tab) : last.row + 1;
  return { tab, area: { top: first.row ?? 0, left: first.column, bottom, right: last.column + 1 } };
}

function moved({ row, column, fixedRow, fixedColumn }: Corner, shift: Place) {
  return {
    row: row === null || fixedRow ? row : row + shift.row,
    column: fixedColumn ? column : column + shift.column,
  };
}

// as in every spreadsheet, texts are compared without regard to capitals, and a blank equals both "" and 0
function isSame(one: Value, other: Value): boolean {
  if (one === null || other === null) return isBlankLike(one) && isBlankLike(other);
  return typeof one === typeof other && compare(one, other) === 0;
}

function isBlankLike(value: Value): boolean {
  return value === null || value === "" || value === 0 || value === false;
}

// numbers come before texts, and texts before true and false
const ranks: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

function compare(one: Value, other: Value): number {
  const [left, right] = [one ?? zeroLike(other), other ?? zeroLike(one)];
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase().localeCompare(right.toLowerCase(), "en");
  if (typeof left === typeof right) return Number(left) - Number(right);
  return (ranks[typeof left] ?? 0) - (ranks[typeof right] ?? 0);
}

function zeroLike(value: Value): string | number {
  return typeof value === "string" ? "" : 0;
}

function isTrue(value: Value): boolean {
  if (typeof value === "string") throw new FormulaError();
  return Boolean(value);
}

function textOf(value: Value): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function numberOf(value: Value): number {
  const number = Number(value ?? 0);
  if (Number.isNaN(number)) throw new FormulaError();
  return number;
}
