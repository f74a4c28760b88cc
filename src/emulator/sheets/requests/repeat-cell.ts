import { shiftFormula } from "../formulas/shift-formula.ts";
import { type Struct, structOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import type { Draft } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";
import { mergeInto } from "./update-cells.ts";
import { cellMask } from "./write-cells.ts";

/** RepeatCellRequest: the same cell everywhere in the range; relative references of a formula move with it. */
export function repeatCell(draft: Draft, request: Struct): undefined {
  const mask = cellMask(request.fields);
  const { sheet, area } = requestRange(draft, request.range);
  const cell = structOf(request.cell);
  guardArea(draft, sheet, area);
  for (let row = area.top; row < area.bottom; row++)
    for (let column = area.left; column < area.right; column++)
      mergeInto(draft, sheet, row, column, movedBy(cell, row - area.top, column - area.left), mask);
  return undefined;
}

function movedBy(cell: Struct, rows: number, columns: number): Struct {
  const { formulaValue } = structOf(cell.userEnteredValue);
  if (typeof formulaValue !== "string" || (rows === 0 && columns === 0)) return cell;
  return { ...cell, userEnteredValue: { formulaValue: shiftFormula(formulaValue, rows, columns) } };
}
