import { quotedTitle } from "../a1/write-a1.ts";
import type { Draft } from "../store/draft.ts";
import { eachFormula } from "./each-formula.ts";
import { sheetOf, tokenize, untokenize } from "./tokens.ts";

/** Makes formulas follow a tab that gets another title. */
export function renameInFormulas(draft: Draft, from: string, to: string): void {
  eachFormula(draft, (formula) =>
    untokenize(
      tokenize(formula).map((token) =>
        token.kind === "reference" && sheetOf(token)?.toLowerCase() === from.toLowerCase()
          ? { ...token, sheet: `${quotedTitle(to)}!` }
          : token,
      ),
    ),
  );
}
