import { type Answer, type Call, ok } from "../../http/call.ts";
import { invalidArgument, notEmulated } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { changeSpreadsheet } from "../access/open-spreadsheet.ts";
import { applyMask } from "../masks/apply-mask.ts";
import { responseMask } from "../masks/response-mask.ts";
import { readMessage } from "../messages/read-message.ts";
import { listOf, type Struct, structOf, structsOf, textOf } from "../model/struct.ts";
import { REQUEST_KINDS } from "../requests/request-kinds.ts";
import type { Draft } from "../store/draft.ts";
import { prefixed } from "../values/update-routes.ts";
import { placesOf, writeSpreadsheet } from "./write-spreadsheet.ts";

/** spreadsheets.batchUpdate: every request is applied, in order, or none is */
export function batchUpdate(call: Call): Answer {
  const mask = responseMask(call.query.get("fields"), "BatchUpdateSpreadsheetResponse");
  const body = readMessage("BatchUpdateSpreadsheetRequest", jsonBody(call));
  const requests = structsOf(body.requests);
  if (requests.length === 0) throw invalidArgument("Must specify at least one request.");
  const answer = changeSpreadsheet(call, (draft) => ({
    spreadsheetId: draft.book.spreadsheetId,
    replies: requests.map((request, i) => applyRequest(draft, request, i)),
    ...(body.includeSpreadsheetInResponse === true ? updatedSpreadsheet(call, draft, body) : {}),
  }));
  return ok(mask === undefined ? answer : applyMask(answer, mask));
}

function applyRequest(draft: Draft, request: Struct, index: number): Struct {
  const [kind, ...more] = Object.keys(request);
  if (kind === undefined || more.length > 0)
    throw invalidArgument(
      `Invalid requests[${index}]: ${kind === undefined ? "No" : "More than one"} request set.`,
    );
  const apply = REQUEST_KINDS[kind];
  if (apply === undefined) throw notEmulated(`batchUpdate request "${kind}"`);
  return prefixed(`Invalid requests[${index}].${kind}: `, () => apply(draft, structOf(request[kind])) ?? {});
}

function updatedSpreadsheet(call: Call, draft: Draft, body: Struct): Struct {
  const places = placesOf(draft.book, listOf(body.responseRanges).map(textOf));
  const includeGridData = body.responseIncludeGridData === true;
  return {
    updatedSpreadsheet: writeSpreadsheet(call, draft.book, { places, includeGridData, mask: undefined }),
  };
}
