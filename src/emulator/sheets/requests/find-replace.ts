import { invalidArgument } from "../../http/google-error.ts";
import { parseEntry } from "../entry/parse-entry.ts";
import type { Cell } from "../model/cell.ts";
import { type Area, areaOf } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { numberOf, type Struct, textOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell, sheetWithId } from "../store/draft.ts";
import { withEntry } from "../values/write-values.ts";
import { requestRange } from "./request-ranges.ts";

type Counts = {
  values: number;
  formulas: number;
  occurrences: number;
  rows: Set<string>;
  sheets: Set<number>;
};

/** FindReplaceRequest: what is replaced is read again as if a person had typed it */
export function findReplace(draft: Draft, request: Struct): Struct {
  const pattern = patternOf(request);
  const replacement = textOf(request.replacement);
  const text = request.searchByRegex === true ? replacement : replacement.replaceAll("$", "$$$$");
  const counts: Counts = { values: 0, formulas: 0, occurrences: 0, rows: new Set(), sheets: new Set() };
  for (const { sheet, area } of placesOf(draft, request))
    replaceIn(draft, sheet, area, { pattern, text, formulas: request.includeFormulas === true }, counts);
  const changed = {
    valuesChanged: counts.values,
    formulasChanged: counts.formulas,
    rowsChanged: counts.rows.size,
    sheetsChanged: counts.sheets.size,
    occurrencesChanged: counts.occurrences,
  };
  return { findReplace: Object.fromEntries(Object.entries(changed).filter(([, count]) => count > 0)) };
}

function patternOf(request: Struct): RegExp {
  const find = textOf(request.find);
  if (find === "") throw invalidArgument("The text to find must not be empty.");
  const source = request.searchByRegex === true ? find : find.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&");
  const whole = request.matchEntireCell === true ? `^(?:${source})$` : source;
  try {
    return new RegExp(whole, request.matchCase === true ? "gu" : "giu");
  } catch (error) {
    throw invalidArgument(`Invalid regular expression: ${error instanceof Error ? error.message : find}`);
  }
}

function placesOf(draft: Draft, request: Struct): { sheet: Sheet; area: Area }[] {
  const whole = (sheet: Sheet) => {
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    return { sheet, area: areaOf({}, rowCount, columnCount) };
  };
  if (request.range !== undefined) return [requestRange(draft, request.range)];
  if (request.allSheets === true) return draft.book.sheets.map(whole);
  if (request.sheetId === undefined)
    throw invalidArgument("A scope must be specified: range, sheetId or allSheets.");
  return [whole(sheetWithId(draft.book, numberOf(request.sheetId)))];
}

type Replacing = { pattern: RegExp; text: string; formulas: boolean };

function replaceIn(draft: Draft, sheet: Sheet, area: Area, replacing: Replacing, counts: Counts): void {
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++)
    for (let column = area.left; column < Math.min(area.right, sheet.rows[row]?.length ?? 0); column++) {
      const cell = sheet.rows[row]?.[column];
      const next = cell === undefined ? undefined : replacedCell(draft, cell, replacing, counts);
      if (next === undefined) continue;
      guardArea(draft, sheet, { top: row, left: column, bottom: row + 1, right: column + 1 });
      putCell(draft, sheet, row, column, next);
      counts.rows.add(`${sheet.properties.sheetId} ${row}`);
      counts.sheets.add(sheet.properties.sheetId);
    }
}

function replacedCell(
  draft: Draft,
  cell: Cell,
  { pattern, text, formulas }: Replacing,
  counts: Counts,
): Cell | undefined {
  const { formulaValue, stringValue, numberValue } = cell.userEnteredValue ?? {};
  if (formulaValue !== undefined && !formulas) return undefined;
  const before = formulaValue ?? stringValue ?? (numberValue === undefined ? undefined : String(numberValue));
  const found = before?.match(pattern)?.length ?? 0;
  if (before === undefined || found === 0) return undefined;
  counts.occurrences += found;
  if (formulaValue === undefined) counts.values++;
  else counts.formulas++;
  const entry = parseEntry(before.replace(pattern, text), "USER_ENTERED", draft.book.properties.locale);
  return entry === undefined ? undefined : withEntry(cell, entry);
}
