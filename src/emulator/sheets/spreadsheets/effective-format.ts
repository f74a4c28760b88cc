import type { SeenCell } from "../grid/view.ts";
import { isStruct, type Struct } from "../model/struct.ts";

/** The format that a cell is shown with: the spreadsheet's default under its own. Conditional formats are not applied. */
export function effectiveFormat(defaultFormat: Struct, seen: SeenCell, linked = false): Struct {
  const own = seen.cell?.userEnteredFormat ?? {};
  const numberFormat = seen.numberFormat === undefined ? {} : { numberFormat: seen.numberFormat };
  const alignment = alignmentOf(seen);
  const base = { ...defaultFormat, ...(alignment === undefined ? {} : { horizontalAlignment: alignment }) };
  return {
    ...layered(base, { ...own, ...numberFormat }),
    hyperlinkDisplayType: own.hyperlinkDisplayType ?? (linked ? "LINKED" : "PLAIN_TEXT"),
  };
}

function alignmentOf({ effective }: SeenCell): string | undefined {
  if (effective?.numberValue !== undefined) return "RIGHT";
  if (effective?.boolValue !== undefined || effective?.errorValue !== undefined) return "CENTER";
  return effective?.stringValue === undefined ? undefined : "LEFT";
}

function layered(base: Struct, top: Struct): Struct {
  const result: Struct = { ...base };
  for (const [name, value] of Object.entries(top)) {
    const below = result[name];
    const nested = isStruct(value) && isStruct(below) && !/[cC]olor(Style)?$/.test(name);
    result[name] = nested ? layered(below, value) : value;
  }
  return result;
}
