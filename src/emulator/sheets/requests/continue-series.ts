import { isDateFormat } from "../formats/display-text.ts";
import { shiftFormula } from "../formulas/shift-formula.ts";
import type { Cell, ExtendedValue } from "../model/cell.ts";
import { structOf } from "../model/struct.ts";

/**
 * The value `step` cells after a line of cells.
 *
 * Two or more numbers go on in equal steps (the line through them), one date day by day, one number as it is. A text
 * that ends in a number counts on when it stands alone; any others repeat in turn.
 *
 * @param moved how far the cell lies from the one that it repeats, for the references of a formula
 */
export function continueLine(
  cells: readonly (Cell | undefined)[],
  step: number,
  moved: { rows: number; columns: number },
): ExtendedValue | undefined {
  const values = cells.map((cell) => cell?.userEnteredValue);
  const numbers = values.flatMap((value) => (value?.numberValue === undefined ? [] : [value.numberValue]));
  if (numbers.length === cells.length) return { numberValue: continued(numbers, cells, step) };
  const value = values[step % values.length];
  if (value?.formulaValue !== undefined)
    return { formulaValue: shiftFormula(value.formulaValue, moved.rows, moved.columns) };
  const counting = cells.length === 1 ? /^(.*?)(\d{1,15})$/s.exec(value?.stringValue ?? "") : null;
  if (counting === null) return value;
  const [, text = "", digits = ""] = counting;
  const backwards = moved.rows + moved.columns < 0;
  const next = Math.abs(Number(digits) + (backwards ? -step - 1 : step + 1));
  return { stringValue: `${text}${String(next).padStart(digits.startsWith("0") ? digits.length : 0, "0")}` };
}

function continued(numbers: number[], cells: readonly (Cell | undefined)[], step: number): number {
  const [first = 0] = numbers;
  if (numbers.length === 1) return isDateFormat(formatOf(cells[0])) ? first + step + 1 : first;
  const { slope, start } = lineThrough(numbers);
  return Number((start + slope * (numbers.length + step)).toPrecision(15));
}

function formatOf(cell: Cell | undefined) {
  return structOf(cell?.userEnteredFormat?.numberFormat);
}

// the least squares; for numbers in equal steps it is those steps
function lineThrough(numbers: number[]): { slope: number; start: number } {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const above = numbers.reduce((sum, number, i) => sum + (i - middle) * (number - mean), 0);
  const below = numbers.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = above / below;
  return { slope, start: mean - slope * middle };
}
