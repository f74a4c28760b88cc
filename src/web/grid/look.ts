import type { Colours } from "../rules/colours.ts";
import { isLocked } from "../sheet/protection.ts";
import type { Color } from "../sheet/resource.ts";
import { cellAt, choicesOf, type Tab } from "../sheet/tab.ts";
import type { Place } from "./a1.ts";

/** How a cell is shown. `waiting`: what was typed is not in the sheet yet. Colours are CSS, "" for the usual. */
export type Look = {
  readonly text: string;
  readonly note: string;
  readonly background: string;
  readonly ink: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly right: boolean;
  readonly hasChoices: boolean;
  readonly locked: boolean;
  readonly waiting: boolean;
};

/** Works out how a cell is shown: its own format, and over it what the rules say. */
export function lookOf(tab: Tab, place: Place, colours: Colours, waiting: string | null): Look {
  const cell = cellAt(tab, place);
  const own = cell.userEnteredFormat;
  const rule = colours.formatAt(place);
  const font = { ...own?.textFormat, ...rule?.textFormat };
  const number = cell.effectiveValue?.numberValue !== undefined;
  return {
    text: waiting ?? cell.formattedValue ?? "",
    note: cell.note ?? "",
    background: css(rule?.backgroundColorStyle?.rgbColor ?? own?.backgroundColorStyle?.rgbColor),
    ink: css(font.foregroundColorStyle?.rgbColor),
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    struck: font.strikethrough ?? false,
    right: own?.horizontalAlignment === undefined ? number : own.horizontalAlignment === "RIGHT",
    hasChoices: choicesOf(cell) !== null,
    locked: isLocked(tab, place),
    waiting: waiting !== null,
  };
}

function css(color: Color | undefined): string {
  if (!color) return "";
  const part = (share = 0) => Math.round(share * 255);
  return `rgb(${part(color.red)} ${part(color.green)} ${part(color.blue)})`;
}
