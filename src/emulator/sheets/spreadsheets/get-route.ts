import { type Answer, type Call, flag, ok } from "../../http/call.ts";
import { readableSpreadsheet } from "../access/open-spreadsheet.ts";
import { responseMask } from "../masks/response-mask.ts";
import { placesOf, writeSpreadsheet } from "./write-spreadsheet.ts";

/** spreadsheets.get */
export function getSpreadsheet(call: Call): Answer {
  const mask = responseMask(call.query.get("fields"), "Spreadsheet");
  const book = readableSpreadsheet(call);
  const places = placesOf(book, call.query.getAll("ranges"));
  return ok(writeSpreadsheet(call, book, { places, includeGridData: flag(call, "includeGridData"), mask }));
}
