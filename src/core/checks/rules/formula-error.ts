import type { Check } from "../check.ts";
import { peoplesCells } from "../peoples-cells.ts";

export const formulaError: Check = {
  code: "formula-error",
  severity: "must fix",
  title: "Formula error",
  run: ({ tracker }) => peoplesCells(tracker, (cell) => cell.error !== undefined),
  message: ({ ref, detail }) =>
    `${ref} shows a formula error in ${detail.place}. Type the words or the date in place of the formula.`,
};
