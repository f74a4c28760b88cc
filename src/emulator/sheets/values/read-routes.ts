import { type Answer, type Call, ok, param } from "../../http/call.ts";
import { resolveRange } from "../a1/resolve-range.ts";
import { readableSpreadsheet } from "../access/open-spreadsheet.ts";
import { viewOf } from "../grid/view.ts";
import { applyMask } from "../masks/apply-mask.ts";
import { responseMask } from "../masks/response-mask.ts";
import { renderOptions } from "./render-options.ts";
import { renderRange } from "./render-range.ts";

function optionsOf(call: Call) {
  return renderOptions({
    valueRenderOption: call.query.get("valueRenderOption"),
    dateTimeRenderOption: call.query.get("dateTimeRenderOption"),
    majorDimension: call.query.get("majorDimension"),
  });
}

/** 200 with the part of the answer that the `fields` parameter names. */
export function masked(call: Call, message: string, answer: object): Answer {
  const mask = responseMask(call.query.get("fields"), message);
  return ok(mask === undefined ? answer : applyMask(answer, mask));
}

/** spreadsheets.values.get */
export function getValues(call: Call): Answer {
  const options = optionsOf(call);
  const book = readableSpreadsheet(call);
  const place = resolveRange(book, param(call, "range"));
  return masked(call, "ValueRange", renderRange(viewOf(book, call.emulator.clock.now()), place, options));
}

/** spreadsheets.values.batchGet */
export function batchGetValues(call: Call): Answer {
  const options = optionsOf(call);
  const book = readableSpreadsheet(call);
  const view = viewOf(book, call.emulator.clock.now());
  const places = call.query.getAll("ranges").map((range) => resolveRange(book, range));
  const valueRanges = places.map((place) => renderRange(view, place, options));
  const answer = { spreadsheetId: book.spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  return masked(call, "BatchGetValuesResponse", answer);
}
