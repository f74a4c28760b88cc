import { invalidArgument } from "../../http/google-error.ts";
import type { GridRange } from "../model/range.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";
import { columnIndex } from "./columns.ts";

/** A range that a caller named: which sheet, and the sides that were given. */
export type NamedPlace = { sheet: Sheet; range: GridRange; single: boolean };

type Sides = Omit<GridRange, "sheetId"> & { single: boolean };

const CELLS = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

/**
 * Reads A1 notation of every form: `Sheet1`, `Sheet1!A1`, `A1:B2`, `A:C`, `A5:A`, `2:3`, `A2:2`,
 * quoted titles, and named ranges. Without a sheet the first visible one is meant.
 *
 * @throws GoogleError 400 `Unable to parse range: …`
 */
export function parseA1(book: Spreadsheet, text: string): NamedPlace {
  const { title, cells } = splitTitle(text);
  const sheet = title === undefined ? firstVisible(book) : sheetTitled(book, title);
  if (title !== undefined && cells === undefined && sheet !== undefined) return whole(sheet);
  const sides = cells === undefined ? undefined : parseCells(cells);
  if (sheet !== undefined && sides !== undefined) {
    const { single, ...rest } = sides;
    return { sheet, range: { sheetId: sheet.properties.sheetId, ...rest }, single };
  }
  const place =
    cells === undefined || title !== undefined
      ? undefined
      : (namedPlace(book, cells) ?? wholeTitled(book, cells));
  if (place === undefined) throw unparsable(text);
  return place;
}

/** Google's refusal of a range that it cannot read. */
function unparsable(text: string): ReturnType<typeof invalidArgument> {
  return invalidArgument(`Unable to parse range: ${text}`);
}

/** The sides of `A1:B2` and its relatives; undefined when the text is no cell reference. */
function parseCells(text: string): Sides | undefined {
  const match = CELLS.exec(text.trim());
  if (match === null) return undefined;
  const [, column1, row1, column2, row2] = match;
  const colon = text.includes(":");
  if (!colon && (column1 === undefined || row1 === undefined)) return undefined;
  if (colon && ((column1 ?? row1) === undefined || (column2 ?? row2) === undefined)) return undefined;
  const columns = span(
    column1 && columnIndex(column1),
    colon ? column2 && columnIndex(column2) : undefined,
    !colon,
  );
  const rows = span(row1 && Number(row1) - 1, colon ? row2 && Number(row2) - 1 : undefined, !colon);
  return {
    ...(rows.start === undefined ? {} : { startRowIndex: rows.start }),
    ...(rows.end === undefined ? {} : { endRowIndex: rows.end }),
    ...(columns.start === undefined ? {} : { startColumnIndex: columns.start }),
    ...(columns.end === undefined ? {} : { endColumnIndex: columns.end }),
    single: !colon,
  };
}

type Index = number | "" | undefined;

// `A5:A` starts in row 5 and has no end; `D4:A1` is turned round
function span(from: Index, to: Index, single: boolean): { start?: number; end?: number } {
  const first = typeof from === "number" ? from : undefined;
  const last = typeof to === "number" ? to : undefined;
  if (first === undefined) return last === undefined ? {} : { start: last };
  if (last === undefined) return single ? { start: first, end: first + 1 } : { start: first };
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

function splitTitle(text: string): { title?: string; cells?: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  const bang = text.lastIndexOf("!");
  if (quoted !== null) {
    const title = (quoted[1] ?? "").replaceAll("''", "'");
    return quoted[2] === undefined ? { title } : { title, cells: quoted[2] };
  }
  return bang < 0 ? { cells: text } : { title: text.slice(0, bang), cells: text.slice(bang + 1) };
}

/** The sheet with this title, whatever its case. */
export function sheetTitled(book: Spreadsheet, title: string): Sheet | undefined {
  const exact = book.sheets.find((sheet) => sheet.properties.title === title);
  return exact ?? book.sheets.find((sheet) => sheet.properties.title.toLowerCase() === title.toLowerCase());
}

function firstVisible(book: Spreadsheet): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.properties.hidden !== true) ?? book.sheets[0];
}

function whole(sheet: Sheet): NamedPlace {
  return { sheet, range: { sheetId: sheet.properties.sheetId }, single: false };
}

function wholeTitled(book: Spreadsheet, title: string): NamedPlace | undefined {
  const sheet = sheetTitled(book, title);
  return sheet === undefined ? undefined : whole(sheet);
}

function namedPlace(book: Spreadsheet, name: string): NamedPlace | undefined {
  const named = book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = book.sheets.find((one) => one.properties.sheetId === (named?.range.sheetId ?? 0));
  return named === undefined || sheet === undefined
    ? undefined
    : { sheet, range: named.range, single: false };
}
