import { comparable } from "../../core/intake/tidy-text.ts";
import { emptyCell } from "../../core/model/workbook.ts";
import type { ColumnLayout, FoundTab, Mend } from "../../ports/template.ts";

/** The header cells of an automation's tab that are not as they should be; they are known by their place. */
export function compareOwnHeaders(wanted: readonly ColumnLayout[], found: FoundTab): readonly Mend[] {
  const missing = wanted.length - found.gridColumns;
  const wrong = wanted.flatMap((header, column): Mend[] => {
    const text = found.rows[0]?.[column]?.text ?? "";
    const note = found.headerNotes[column] ?? "";
    if (header.header === "" || (text === header.header && note === header.note)) return [];
    return [writeHeader(found, 0, column, header)];
  });
  return missing > 0 ? [addColumns(found, missing), ...wrong] : wrong;
}

/**
 * Where the header of a column that the automation fills by formula stands in people's tab, or should: where
 * its words or its formula are, else in the first column beyond people's that holds nothing.
 */
export function placeOfFormula(header: string, found: FoundTab, headerRow: number, width: number): number {
  const cells = found.rows[headerRow] ?? [];
  const standing = cells.findIndex(
    ({ text, formula }) => comparable(text) === comparable(header) || formula?.includes(`"${header}"`),
  );
  if (standing >= 0) return standing;
  const widest = Math.max(width, ...found.rows.map((row) => row.length));
  for (let column = width; column < widest; column += 1) if (isBlank(found, column)) return column;
  return widest;
}

/** The mends that put a formula into its header cell; none while people's own text stands in its way. */
export function compareFormula(
  wanted: ColumnLayout,
  found: FoundTab,
  headerRow: number,
  column: number,
): readonly Mend[] {
  const { formula = "" } = found.rows[headerRow]?.[column] ?? emptyCell;
  if (plain(formula) === plain(wanted.formula ?? "") || isBlocked(found, headerRow, column)) return [];
  const missing = column + 1 - found.gridColumns;
  const write = writeHeader(found, headerRow, column, wanted);
  return missing > 0 ? [addColumns(found, missing), write] : [write];
}

/** Whether something typed below the header keeps the formula from filling its column. */
export function isBlocked(found: FoundTab, headerRow: number, column: number): boolean {
  const { text, formula } = found.rows[headerRow]?.[column] ?? emptyCell;
  if (formula !== undefined) return text.startsWith("#REF!");
  return found.rows.slice(headerRow + 1).some((cells) => (cells[column]?.text ?? "") !== "");
}

function isBlank(found: FoundTab, column: number): boolean {
  return found.rows.every((cells) => (cells[column]?.text ?? "") === "");
}

function plain(formula: string): string {
  return formula.replaceAll(/\s+/gu, "").toUpperCase();
}

function addColumns(found: FoundTab, count: number): Mend {
  return { kind: "add-columns", tabId: found.id, tab: found.title, count };
}

function writeHeader(found: FoundTab, row: number, column: number, header: ColumnLayout): Mend {
  return { kind: "write-header", tabId: found.id, tab: found.title, row, column, header };
}
