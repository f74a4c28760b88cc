import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { isStruct, type Struct } from "../model/struct.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { rewriteCondition } from "./rewrite-condition.ts";

/** What a formula becomes; `sheet` is the one that it stands on. */
export type RewriteFormula = (formula: string, sheet: Sheet) => string;

/** Rewrites every formula of the spreadsheet, in cells, in their validation and in conditional formats. */
export function eachFormula(draft: Draft, rewrite: RewriteFormula): void {
  for (const sheet of draft.book.sheets) {
    const inRule = rulesOnce((rule) => rewriteCondition(rule, (formula) => rewrite(formula, sheet)));
    sheet.conditionalFormats = sheet.conditionalFormats.map((one) => ({
      ...one,
      rule: inBooleanRule(one.rule, inRule),
    }));
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const next =
          cell === undefined ? undefined : rewrittenCell(cell, (formula) => rewrite(formula, sheet), inRule);
        if (next !== cell) putCell(draft, sheet, row, column, next);
      });
    });
  }
}

// a column of cells shares one rule; it is worked out once, and stays one
function rulesOnce(rewrite: (rule: Struct) => Struct): (rule: Struct) => Struct {
  const known = new Map<Struct, Struct>();
  return (rule) => {
    const next = known.get(rule) ?? rewrite(rule);
    known.set(rule, next);
    return next;
  };
}

function rewrittenCell(
  cell: Cell,
  rewrite: (formula: string) => string,
  inRule: (rule: Struct) => Struct,
): Cell {
  const { dataValidation, userEnteredValue } = cell;
  const formula = userEnteredValue?.formulaValue;
  const formulaValue = formula === undefined ? undefined : rewrite(formula);
  const rule = dataValidation === undefined ? undefined : inRule(dataValidation);
  if (formulaValue === formula && rule === dataValidation) return cell;
  return {
    ...cell,
    ...(formulaValue === undefined ? {} : { userEnteredValue: { formulaValue } }),
    ...(rule === undefined ? {} : { dataValidation: rule }),
  };
}

function inBooleanRule(rule: Struct, inRule: (rule: Struct) => Struct): Struct {
  const { booleanRule } = rule;
  return isStruct(booleanRule) ? { ...rule, booleanRule: inRule(booleanRule) } : rule;
}
