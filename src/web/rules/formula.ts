import { columnOf } from "../grid/a1.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** One end of a reference. `row` is null in "A:B"; what is fixed stays where it is when the formula moves. */
export type Corner = {
  readonly row: number | null;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
};

/** A formula that has been read. */
export type Formula =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly tab: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Formula[] };

/** The functions that are worked out here; operators are functions by their sign. */
export const functionNames = new Set(
  "IF IFERROR AND OR NOT ISNUMBER ISTEXT ISBLANK TODAY VLOOKUP INDIRECT COUNTIF LEN TRIM LOWER".split(" "),
);

// the weakest first
const operators = [
  new Set(["=", "<>", "<", ">", "<=", ">="]),
  new Set(["&"]),
  new Set(["+", "-"]),
  new Set(["*", "/"]),
];

/** Reads a formula; null when it uses anything that is not worked out here. */
export function readFormula(text: string): Formula | null {
  const tokens = tokensOf(text.replace(/^=/u, ""));
  if (!tokens) return null;
  let at = 0;
  const peek = () => tokens[at];
  const take = (sign: string): boolean => {
    const fits = peek()?.kind === "sign" && peek()?.text === sign;
    if (fits) at += 1;
    return fits;
  };

  function level(index: number): Formula | null {
    const signs = operators[index];
    if (!signs) return single();
    let left = level(index + 1);
    for (let token = peek(); left && token?.kind === "sign" && signs.has(token.text); token = peek()) {
      at += 1;
      const right = level(index + 1);
      left = right && { kind: "call", name: token.text, given: [left, right] };
    }
    return left;
  }

  function single(): Formula | null {
    if (take("-")) {
      const value = single();
      return value && { kind: "call", name: "-", given: [{ kind: "constant", value: 0 }, value] };
    }
    if (take("(")) {
      const inner = level(0);
      return take(")") ? inner : null;
    }
    const token = peek();
    at += 1;
    if (!token || token.kind === "sign") return null;
    return token.kind === "name" ? named(token) : atom(token);
  }

  function named({ text: word }: Token): Formula | null {
    const name = word.toUpperCase();
    if (name === "TRUE" || name === "FALSE") {
      if (take("(")) take(")");
      return { kind: "constant", value: name === "TRUE" };
    }
    if (!functionNames.has(name) || !take("(")) return null;
    const given: Formula[] = [];
    while (!take(")")) {
      if (given.length > 0 && !take(",")) return null;
      const next = level(0);
      if (!next) return null;
      given.push(next);
    }
    return { kind: "call", name, given };
  }

  const formula = level(0);
  return at === tokens.length ? formula : null;
}

function atom({ kind, text, tab }: Token): Formula {
  if (kind === "text") return { kind: "constant", value: text };
  if (kind === "number") return { kind: "constant", value: Number(text) };
  return readReference(text, tab);
}

/** Reads "A1", "$A$1:B7" or "A:B". */
export function readReference(text: string, tab: string | null): Formula {
  const [first = "", second = first] = text.split(":");
  return { kind: "reference", tab, from: cornerOf(first), to: cornerOf(second) };
}

function cornerOf(text: string): Corner {
  const [, fixedColumn, letters = "A", fixedRow, digits = ""] =
    /^(\$?)([A-Za-z]+)(\$?)(\d*)$/u.exec(text) ?? [];
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: columnOf(letters),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  };
}
