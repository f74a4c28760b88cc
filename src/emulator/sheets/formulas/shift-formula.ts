import { type Corner, type Token, tokenize, untokenize } from "./tokens.ts";

/** The formula as it reads when its cell is copied this far: relative references go along, fixed ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const corner = (one: Corner): Corner | undefined => {
    const row = one.row === undefined || one.fixedRow ? one.row : one.row + rows;
    const column = one.column === undefined || one.fixedColumn ? one.column : one.column + columns;
    if ((row ?? 0) < 0 || (column ?? 0) < 0) return undefined;
    return { ...one, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
  };
  const moved = tokenize(formula).map((token): Token => {
    if (token.kind !== "reference") return token;
    const from = corner(token.from);
    const to = token.to === undefined ? undefined : corner(token.to);
    if (from === undefined || (token.to !== undefined && to === undefined))
      return { kind: "error", text: "#REF!" };
    return { ...token, from, ...(to === undefined ? {} : { to }) };
  });
  return untokenize(moved);
}
