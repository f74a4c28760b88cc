import { sheetTitled } from "../a1/parse-a1.ts";
import { writeA1 } from "../a1/write-a1.ts";
import { areaOf } from "../model/range.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { type Reference, sheetOf, type Token, tokenize } from "./tokens.ts";

/** A cell that holds a formula. */
export type FormulaCell = { sheet: Sheet; row: number; column: number; tokens: Token[] };

/** Every formula of the spreadsheet, named ranges already replaced by what they name. */
export function formulaCells(book: Spreadsheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.sheets)
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const formula = cell?.userEnteredValue?.formulaValue;
        if (formula !== undefined)
          found.push({ sheet, row, column, tokens: tokenize(formula).map((token) => unnamed(book, token)) });
      });
    });
  return found;
}

function unnamed(book: Spreadsheet, token: Token): Token {
  if (token.kind !== "name") return token;
  const named = book.namedRanges.find((one) => one.name.toLowerCase() === token.text.toLowerCase());
  const sheet = book.sheets.find((one) => one.properties.sheetId === (named?.range.sheetId ?? 0));
  if (named === undefined || sheet === undefined) return token;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const written = writeA1(sheet.properties.title, areaOf(named.range, rowCount, columnCount));
  return tokenize(written)[0] ?? token;
}

/** The sheet that a reference means; undefined when there is none of that title. */
export function meantSheet(book: Spreadsheet, home: Sheet, reference: Reference): Sheet | undefined {
  const title = sheetOf(reference);
  return title === undefined ? home : sheetTitled(book, title);
}

/** Whether the reference means more than one cell. */
export function isRange(reference: Reference): boolean {
  const { from, to } = reference;
  return to !== undefined && (from.row !== to.row || from.column !== to.column || from.row === undefined);
}
