import { columnLetters } from "../../core/intake/a1.ts";
import type { Mend } from "../../ports/template.ts";

/** A mend as a person reads it in a plan. */
export function mendWords(mend: Mend): string {
  switch (mend.kind) {
    case "add-tab":
      return `Add the tab ${mend.tab}.`;
    case "hide":
      return `Hide the tab ${mend.tab}.`;
    case "add-columns":
      return `Add ${mend.count} ${mend.count === 1 ? "column" : "columns"} at the right of ${mend.tab}.`;
    case "write-header": {
      const what = mend.header.formula === undefined ? "header" : "formula";
      return `Write the ${what} ${mend.header.header} into ${mend.tab}!${columnLetters(mend.column)}${mend.row + 1}.`;
    }
    case "protect":
      return `${mend.replaces === null ? "Add" : "Mend"} a protection in ${mend.tab}: ${mend.protection.description}.`;
    case "colour":
      return `${mend.replaces === null ? "Add" : "Mend"} a colour in ${mend.tab}: ${mend.colour.formula}`;
    case "mark":
      return `Mark the spreadsheet with version ${mend.version} of the template.`;
  }
}
