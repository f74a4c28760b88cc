import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { ExtendedValue } from "../model/cell.ts";

/** A cell for the engine: sheet by number, zero-based row and column, and what a person would type there. */
export type EngineCell = { sheet: number; row: number; column: number; input: string };

let ready = false;

// the module is loaded with the first formula, so that starting costs nothing
function load(): void {
  if (ready) return;
  const require = createRequire(import.meta.url);
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  ready = true;
}

/** The name under which the engine knows a sheet; titles may hold what it does not take. */
export function engineSheet(sheet: number): string {
  return `tab_${sheet}`;
}

/** A value as the engine takes it; a leading apostrophe keeps text from being read as anything else. */
export function engineInput(value: ExtendedValue): string {
  if (value.numberValue !== undefined) return String(value.numberValue);
  if (value.boolValue !== undefined) return value.boolValue ? "TRUE" : "FALSE";
  return `'${value.stringValue ?? ""}`;
}

const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;

/**
 * Evaluates formulas over cells with IronCalc.
 *
 * @returns the value of each formula in its order; undefined is a blank
 */
export function evaluateCells(
  sheets: number,
  cells: readonly EngineCell[],
  formulas: readonly EngineCell[],
): (ExtendedValue | undefined)[] {
  load();
  const model = new Model("emulator", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    for (let i = 0; i <= sheets; i++) {
      if (i > 0) model.newSheet();
      model.renameSheet(i, engineSheet(i));
    }
    for (const { sheet, row, column, input } of [...cells, ...formulas])
      model.setUserInput(sheet, row + 1, column + 1, input);
    model.evaluate();
    return readAll(model, formulas, exactNumbers(model, sheets, formulas));
  } finally {
    model.free();
  }
}

// the engine shows nine digits of a number and 0 for a blank; joined to a text it tells all of it
function exactNumbers(model: Model, probe: number, formulas: readonly EngineCell[]): Map<EngineCell, string> {
  const numeric = formulas.filter(
    (one) => model.getCellType(one.sheet, one.row + 1, one.column + 1) === NUMBER,
  );
  if (numeric.length === 0) return new Map();
  numeric.forEach((one, i) => {
    model.setUserInput(probe, i + 1, 1, `=(${one.input.slice(1)})&""`);
  });
  model.evaluate();
  return new Map(numeric.map((one, i) => [one, model.getFormattedCellValue(probe, i + 1, 1)]));
}

function readAll(
  model: Model,
  formulas: readonly EngineCell[],
  exact: Map<EngineCell, string>,
): (ExtendedValue | undefined)[] {
  return formulas.map((one) => {
    const shown = model.getFormattedCellValue(one.sheet, one.row + 1, one.column + 1);
    const number = exact.get(one);
    if (number !== undefined) return number === "" ? undefined : { numberValue: Number(number) };
    const type = model.getCellType(one.sheet, one.row + 1, one.column + 1);
    if (type === LOGICAL) return { boolValue: shown === "TRUE" };
    return type === ERROR ? { errorValue: errorOf(shown) } : { stringValue: shown };
  });
}

const ERRORS: Record<string, { type: string; message: string }> = {
  "#N/A": { type: "N_A", message: "Did not find value in lookup evaluation." },
  "#REF!": { type: "REF", message: "Reference does not exist." },
  "#NAME?": { type: "NAME", message: "Unknown function or range name." },
  "#VALUE!": { type: "VALUE", message: "A parameter has the wrong type of value." },
  "#DIV/0!": { type: "DIVIDE_BY_ZERO", message: "Division by zero is not allowed." },
  "#NUM!": { type: "NUM", message: "A number is out of the range that the function takes." },
  "#CIRC!": { type: "REF", message: "Circular dependency detected." },
};

function errorOf(shown: string): { type: string; message: string } {
  return ERRORS[shown] ?? { type: "ERROR", message: "Formula parse error." };
}
