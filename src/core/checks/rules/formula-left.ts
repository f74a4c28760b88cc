import type { PlacedCell } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { peoplesCells } from "../peoples-cells.ts";

export const formulaLeft: Check = {
  code: "formula-left",
  severity: "advice",
  title: "Formula instead of words",
  run: ({ tracker }) => peoplesCells(tracker, isLiveFormula),
  message: ({ ref, detail }) =>
    `${ref} holds a formula in ${detail.place}, so that what it says may change by itself. Copy the cell and paste it back with Paste special, Values only.`,
};

/** A link made with HYPERLINK says the same tomorrow; an error is reported by a check of its own. */
function isLiveFormula({ formula, error }: PlacedCell): boolean {
  return (
    formula !== undefined && formula !== "" && error === undefined && !/^=\s*HYPERLINK\(/iu.test(formula)
  );
}
