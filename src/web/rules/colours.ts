import type { Place } from "../grid/a1.ts";
import { isInArea } from "../grid/area.ts";
import type { CellFormat, ConditionalFormat } from "../sheet/resource.ts";
import { areaOfRange, cellAt, type Tab, usedRows } from "../sheet/tab.ts";
import { evaluate, type Value } from "./evaluate.ts";
import { type Formula, readFormula } from "./formula.ts";

/**
 * The conditional colours of a tab: the format of the first rule that holds for a cell, or null. The emulator
 * keeps the rules and does not work them out; the page does. `unshown`: the rules that it cannot work out.
 */
export type Colours = {
  readonly formatAt: (place: Place) => CellFormat | null;
  readonly unshown: readonly string[];
};

type Rule = {
  readonly areas: readonly ReturnType<typeof areaOfRange>[];
  readonly formula: Formula;
  readonly format: CellFormat;
};

/** `tabs`: every tab that was read, for the rules that look into others; `today`: a serial date. */
export function coloursOf(tab: Tab, tabs: readonly Tab[], today: number): Colours {
  const rules: Rule[] = [];
  const unshown: string[] = [];
  for (const given of tab.resource.conditionalFormats ?? []) {
    const rule = readRule(given, tab);
    if (typeof rule === "string") unshown.push(rule);
    else rules.push(rule);
  }
  const named = (title: string | null) => (title === null ? tab : tabs.find((one) => one.title === title));
  const filled = new Map(tabs.map((one) => [one.title, usedRows(one)]));
  const sheets = {
    today,
    valueAt: (title: string | null, place: Place) => valueIn(named(title), place),
    filledRows: (title: string | null) => filled.get(title ?? tab.title) ?? 0,
  };
  const holds = ({ areas, formula }: Rule, place: Place) => {
    const home = areas[0];
    if (!home || !areas.some((area) => isInArea(area, place))) return false;
    const shift = { row: place.row - home.top, column: place.column - home.left };
    return evaluate(formula, { ...sheets, shift }) === true;
  };
  return { formatAt: (place) => rules.find((rule) => holds(rule, place))?.format ?? null, unshown };
}

function readRule({ ranges = [], booleanRule }: ConditionalFormat, tab: Tab): Rule | string {
  const { type = "a gradient", values = [] } = booleanRule?.condition ?? {};
  const text = values[0]?.userEnteredValue ?? "";
  const formula = type === "CUSTOM_FORMULA" ? readFormula(text) : null;
  if (!formula) return `${type} ${text}`.trim();
  return {
    areas: ranges.map((range) => areaOfRange(range, tab.size)),
    formula,
    format: booleanRule?.format ?? {},
  };
}

function valueIn(tab: Tab | undefined, place: Place): Value {
  const value = tab && cellAt(tab, place).effectiveValue;
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}
