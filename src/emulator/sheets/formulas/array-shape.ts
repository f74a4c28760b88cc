import type { Token } from "./tokens.ts";

/** One part of a column that a formula fills: a single value, or an expression taken row by row. */
export type Item = { tokens: Token[]; isArray: boolean };

/**
 * The parts of a formula: one for a plain formula, several for `={"Header";ARRAYFORMULA(…)}` and
 * `=ARRAYFORMULA({"Header";…})`.
 *
 * @returns undefined for array literals of several columns, and for ARRAYFORMULA anywhere else
 */
export function itemsOf(tokens: readonly Token[]): Item[] | undefined {
  const bare = tokens.filter((token) => token.kind !== "space");
  const body = isOperator(bare[0], "=") ? bare.slice(1) : bare;
  const inside = arrayArgument(body);
  const parts = rowsOf(inside ?? body);
  const items = parts?.map((part) => {
    const argument = arrayArgument(part);
    return { tokens: argument ?? part, isArray: inside !== undefined || argument !== undefined };
  });
  return items?.some(({ tokens: part }) => part.length === 0 || part.some(isArrayToken)) ? undefined : items;
}

function isOperator(token: Token | undefined, text: string): boolean {
  return token?.kind === "operator" && token.text === text;
}

function isArrayToken(token: Token): boolean {
  return isOperator(token, "{") || (token.kind === "function" && token.text.toUpperCase() === "ARRAYFORMULA");
}

// the argument when the whole expression is one ARRAYFORMULA(…)
function arrayArgument(tokens: readonly Token[]): Token[] | undefined {
  const [first] = tokens;
  if (first?.kind !== "function" || first.text.toUpperCase() !== "ARRAYFORMULA") return undefined;
  return closes(tokens.slice(1), "(", ")") ? tokens.slice(2, -1) : undefined;
}

// whether the first token opens what the last one closes
function closes(tokens: readonly Token[], open: string, close: string): boolean {
  let depth = 0;
  const end = tokens.findIndex((token) => {
    if (isOperator(token, open)) depth++;
    if (isOperator(token, close)) depth--;
    return depth === 0;
  });
  return end === tokens.length - 1;
}

function rowsOf(tokens: readonly Token[]): Token[][] | undefined {
  if (!isOperator(tokens[0], "{")) return [[...tokens]];
  if (!closes(tokens, "{", "}")) return undefined;
  const rows: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(1, -1)) {
    if (isOperator(token, "(")) depth++;
    if (isOperator(token, ")")) depth--;
    if (depth === 0 && isOperator(token, ",")) return undefined;
    if (depth === 0 && isOperator(token, ";")) rows.push([]);
    else rows.at(-1)?.push(token);
  }
  return rows;
}
