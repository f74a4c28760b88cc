import type { Sheet } from "../model/spreadsheet.ts";
import { type Draft, putCell } from "../store/draft.ts";

/** Rewrites every formula of the spreadsheet; cells whose formula stays the same are not touched. */
export function eachFormula(draft: Draft, rewrite: (formula: string, sheet: Sheet) => string): void {
  for (const sheet of draft.book.sheets)
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const formula = cell?.userEnteredValue?.formulaValue;
        if (cell === undefined || formula === undefined) return;
        const formulaValue = rewrite(formula, sheet);
        if (formulaValue !== formula)
          putCell(draft, sheet, row, column, { ...cell, userEnteredValue: { formulaValue } });
      });
    });
}
