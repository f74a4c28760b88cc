import { tokenize } from "../formulas/tokens.ts";
import { meantSheet } from "../formulas/workbook.ts";
import { type SeenCell, seeCell, type View } from "../grid/view.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { structOf } from "../model/struct.ts";
import { linkIn } from "./link-look.ts";

const ADDRESS = /^(https?|ftp):\/\/[^\s/$.?#][^\s]*$/i;

/**
 * The address that a cell points to: of the one link in its runs, of its format, of a chip, of its HYPERLINK formula,
 * or its text where that is an address. Several links give none, as Google documents.
 */
export function hyperlinkOf(view: View, sheet: Sheet, seen: SeenCell): string | undefined {
  const { cell, effective } = seen;
  const chips = (cell?.chipRuns ?? []).map((run) => structOf(structOf(run.chip).richLinkProperties).uri);
  const links = [...(cell?.textFormatRuns ?? []).map((run) => linkIn(run.format)), ...chips].filter(
    (link) => typeof link === "string",
  );
  if (links.length > 0) return links.length === 1 ? links[0] : undefined;
  const text = effective?.stringValue;
  return (
    linkIn(cell?.userEnteredFormat?.textFormat) ??
    inFormula(view, sheet, cell?.userEnteredValue?.formulaValue) ??
    (text !== undefined && ADDRESS.test(text) ? text : undefined)
  );
}

// the first argument as it was written, or the text of the cell that it names; anything longer is not worked out
function inFormula(view: View, sheet: Sheet, formula: string | undefined): string | undefined {
  if (formula === undefined || !/^=\s*HYPERLINK\s*\(/i.test(formula)) return undefined;
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  const [argument, after] = tokens.slice(3);
  if (after?.kind !== "operator" || !/^[,)]$/.test(after.text)) return undefined;
  if (argument?.kind === "text") return argument.text.slice(1, -1).replaceAll('""', '"');
  if (argument?.kind !== "reference" || argument.to !== undefined) return undefined;
  const there = meantSheet(view.book, sheet, argument);
  const { row, column } = argument.from;
  if (there === undefined || row === undefined || column === undefined) return undefined;
  return seeCell(view, there, row, column).effective?.stringValue;
}
