import { quotedTitle } from "../a1/write-a1.ts";
import { type Area, contains } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";
import { eachFormula } from "./each-formula.ts";
import { type Corner, type Reference, type Token, tokenize, untokenize } from "./tokens.ts";
import { meantSheet } from "./workbook.ts";

type Place = { sheet: Sheet; area: Area };

/** Makes formulas follow cells that were moved: references that lie wholly among them go along. */
export function moveReferences(draft: Draft, from: Place, to: Place): void {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  const corner = (one: Corner): Corner => ({
    ...one,
    row: (one.row ?? 0) + rows,
    column: (one.column ?? 0) + columns,
  });
  eachFormula(draft, (formula, home) => {
    const follow = (token: Token): Token => {
      if (
        token.kind !== "reference" ||
        meantSheet(draft.book, home, token) !== from.sheet ||
        !inside(token, from.area)
      )
        return token;
      const sheet =
        to.sheet === home && token.sheet === "" ? "" : `${quotedTitle(to.sheet.properties.title)}!`;
      return {
        ...token,
        sheet,
        from: corner(token.from),
        ...(token.to === undefined ? {} : { to: corner(token.to) }),
      };
    };
    return untokenize(tokenize(formula).map(follow));
  });
}

function inside({ from, to = from }: Reference, area: Area): boolean {
  const { row: top, column: left } = from;
  const { row: bottom, column: right } = to;
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return false;
  return contains(area, { top, left, bottom: bottom + 1, right: right + 1 });
}
