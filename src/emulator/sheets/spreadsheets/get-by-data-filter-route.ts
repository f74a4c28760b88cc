import { type Answer, type Call, ok } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { readableSpreadsheet } from "../access/open-spreadsheet.ts";
import { placesMatching } from "../filters/data-filter.ts";
import { responseMask } from "../masks/response-mask.ts";
import { readMessage } from "../messages/read-message.ts";
import { structsOf } from "../model/struct.ts";
import { writeSpreadsheet } from "./write-spreadsheet.ts";

/** spreadsheets.getByDataFilter: the sheets and cells that any of the filters selects */
export function getSpreadsheetByDataFilter(call: Call): Answer {
  const mask = responseMask(call.query.get("fields"), "Spreadsheet");
  const body = readMessage("GetSpreadsheetByDataFilterRequest", jsonBody(call));
  const book = readableSpreadsheet(call);
  const filters = structsOf(body.dataFilters);
  const places = filters.length === 0 ? undefined : filters.flatMap((filter) => placesMatching(book, filter));
  return ok(writeSpreadsheet(call, book, { places, includeGridData: body.includeGridData === true, mask }));
}
