import { type Answer, type Call, flag, param } from "../../http/call.ts";
import { GoogleError, invalidArgument } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { type ResolvedRange, resolveRange } from "../a1/resolve-range.ts";
import { quotedTitle } from "../a1/write-a1.ts";
import { changeSpreadsheet } from "../access/open-spreadsheet.ts";
import type { InputOption } from "../entry/parse-entry.ts";
import { readMessage } from "../messages/read-message.ts";
import { listOf, type Struct, structsOf, textOf } from "../model/struct.ts";
import type { Draft } from "../store/draft.ts";
import { type Echo, echoOptions, updateAnswer } from "./answer-write.ts";
import { masked } from "./read-routes.ts";
import { oneOf } from "./render-options.ts";
import { asRows, type Written, writeValues } from "./write-values.ts";

/** The `valueInputOption`, which every write must name. @throws GoogleError 400 */
export function inputOption(given: unknown): InputOption {
  if (given === undefined || given === null || given === "" || given === "INPUT_VALUE_OPTION_UNSPECIFIED")
    throw invalidArgument("'valueInputOption' is required but not specified");
  return oneOf("value_input_option", "ValueInputOption", given, ["RAW", "USER_ENTERED"]);
}

/** The rows of a ValueRange, whichever dimension the caller gave. */
export function rowsOf(valueRange: Struct): unknown[][] {
  const major = oneOf("data.major_dimension", "Dimension", valueRange.majorDimension, ["ROWS", "COLUMNS"]);
  return asRows(listOf(valueRange.values).map(listOf), major);
}

/** One write of a batch: its answer, and what counts towards the totals. */
export type OneWrite = { answer: object; written: Written; sheetId: number };

function writeOne(
  draft: Draft,
  range: string,
  valueRange: Struct,
  option: InputOption,
  echo: Echo,
): OneWrite {
  const named = textOf(valueRange.range);
  if (named !== "" && !sameRange(draft, named, range))
    throw invalidArgument(`Requested writing within range [${range}], but tried writing to [${named}]`);
  return writePlace(draft, resolveRange(draft.book, range), rowsOf(valueRange), option, echo);
}

/** Writes rows to a place. @throws GoogleError 400 when they do not fit, or the place is protected */
export function writePlace(
  draft: Draft,
  place: ResolvedRange,
  rows: unknown[][],
  option: InputOption,
  echo: Echo,
): OneWrite {
  const written = writeValues(draft, place, rows, option);
  return {
    answer: updateAnswer(draft, place, written, echo),
    written,
    sheetId: place.sheet.properties.sheetId,
  };
}

function sameRange(draft: Draft, a: string, b: string): boolean {
  const written = (text: string) => {
    const { sheet, area } = resolveRange(draft.book, text);
    return `${quotedTitle(sheet.properties.title)} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
  };
  return a === b || written(a) === written(b);
}

/** spreadsheets.values.update */
export function updateValues(call: Call): Answer {
  const body = readMessage("ValueRange", jsonBody(call), "data");
  const option = inputOption(call.query.get("valueInputOption"));
  const { query } = call;
  const echo = echoOptions(
    flag(call, "includeValuesInResponse"),
    query.get("responseValueRenderOption"),
    query.get("responseDateTimeRenderOption"),
    body.majorDimension,
  );
  return changeSpreadsheet(call, (draft) => {
    const { answer } = writeOne(draft, param(call, "range"), body, option, echo);
    return masked(call, "UpdateValuesResponse", answer);
  });
}

/** spreadsheets.values.batchUpdate: all of the data, or none of it */
export function batchUpdateValues(call: Call): Answer {
  const body = readMessage("BatchUpdateValuesRequest", jsonBody(call));
  const option = inputOption(body.valueInputOption);
  const echo = (one: Struct) =>
    echoOptions(
      body.includeValuesInResponse === true,
      body.responseValueRenderOption,
      body.responseDateTimeRenderOption,
      one.majorDimension,
    );
  return changeSpreadsheet(call, (draft) => {
    const writes = structsOf(body.data).map((one, i) =>
      prefixed(`Invalid data[${i}]: `, () => writeOne(draft, textOf(one.range), one, option, echo(one))),
    );
    return masked(call, "BatchUpdateValuesResponse", totals(draft.book.spreadsheetId, writes));
  });
}

/** Runs the work; a refusal gets the prefix that says which part of the batch it means. */
export function prefixed<T>(prefix: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GoogleError) || error.refusal.code !== 400) throw error;
    throw new GoogleError({ ...error.refusal, message: `${prefix}${error.refusal.message}` });
  }
}

/** The answer to several writes, with their totals; counts of nothing are left out. */
export function totals(spreadsheetId: string, writes: OneWrite[]): object {
  const sum = (count: (written: Written) => number) =>
    writes.reduce((all, one) => all + count(one.written), 0);
  const columns = new Set<string>();
  const rows = new Set<string>();
  for (const { written, sheetId } of writes) {
    for (let i = 0; i < written.rows; i++) rows.add(`${sheetId} ${written.area.top + i}`);
    for (let i = 0; i < written.columns; i++) columns.add(`${sheetId} ${written.area.left + i}`);
  }
  const counted = {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: sum((one) => one.cells),
    totalUpdatedSheets: new Set(writes.map((one) => one.sheetId)).size,
  };
  const nonZero = Object.entries(counted).filter(([, count]) => count > 0);
  return { spreadsheetId, ...Object.fromEntries(nonZero), responses: writes.map((one) => one.answer) };
}
