import { type Shift, shiftSpan } from "../grid/shift.ts";
import type { Area, Dimension } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";
import { eachFormula } from "./each-formula.ts";
import { type Corner, type Reference, sheetOf, type Token, tokenize, untokenize } from "./tokens.ts";

/**
 * Makes formulas follow rows or columns of a sheet that were inserted, deleted or moved.
 *
 * @param band where only cells of some columns (or rows) moved: only references that lie wholly in it follow
 */
export function shiftReferences(
  draft: Draft,
  sheet: Sheet,
  dimension: Dimension,
  shift: Shift,
  band?: Area,
): void {
  const title = sheet.properties.title.toLowerCase();
  eachFormula(draft, (formula, home) => {
    const meant = (reference: Reference) =>
      (band === undefined || inBand(reference, dimension, band)) &&
      (sheetOf(reference) ?? home.properties.title).toLowerCase() === title;
    const tokens = tokenize(formula).map((token) =>
      token.kind === "reference" && meant(token) ? shifted(token, dimension, shift) : token,
    );
    return untokenize(tokens);
  });
}

function shifted(reference: Reference, dimension: Dimension, shift: Shift): Token {
  const key = dimension === "ROWS" ? "row" : "column";
  const first = reference.from[key];
  const last = reference.to === undefined ? first : reference.to[key];
  if (first === undefined && last === undefined) return reference;
  // `A5:A` has no last row: it reaches to the end, wherever that goes
  const low = Math.min(first ?? 0, last ?? Number.POSITIVE_INFINITY);
  const high = last === undefined || first === undefined ? Number.POSITIVE_INFINITY : Math.max(first, last);
  const span = shiftSpan(shift, { start: low, end: high + 1 });
  if (span === undefined) return { kind: "error", text: "#REF!" };
  const from = first === undefined ? reference.from : at(reference.from, key, span.start);
  if (reference.to === undefined) return { ...reference, from };
  return { ...reference, from, to: last === undefined ? reference.to : at(reference.to, key, span.end - 1) };
}

function at(corner: Corner, key: "row" | "column", index: number): Corner {
  return { ...corner, [key]: index };
}

function inBand({ from, to = from }: Reference, dimension: Dimension, band: Area): boolean {
  const [low, high] = dimension === "ROWS" ? [band.left, band.right] : [band.top, band.bottom];
  const key = dimension === "ROWS" ? "column" : "row";
  const [first, last] = [from[key], to[key]];
  return first !== undefined && last !== undefined && first >= low && last < high;
}
