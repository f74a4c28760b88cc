import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { getDeveloperMetadata, searchDeveloperMetadata } from "./metadata/routes.ts";
import { batchUpdate } from "./spreadsheets/batch-update-route.ts";
import { copySheetTo } from "./spreadsheets/copy-to-route.ts";
import { createSpreadsheet } from "./spreadsheets/create-route.ts";
import { getSpreadsheetByDataFilter } from "./spreadsheets/get-by-data-filter-route.ts";
import { getSpreadsheet } from "./spreadsheets/get-route.ts";
import { appendValues } from "./values/append-route.ts";
import { batchClearValues, clearValues } from "./values/clear-routes.ts";
import {
  batchClearValuesByDataFilter,
  batchGetValuesByDataFilter,
  batchUpdateValuesByDataFilter,
} from "./values/data-filter-routes.ts";
import { batchGetValues, getValues } from "./values/read-routes.ts";
import { batchUpdateValues, updateValues } from "./values/update-routes.ts";

const ROOT = "/v4/spreadsheets";
const ONE = `${ROOT}/{spreadsheetId}`;

function reads(template: string, name: string, handle: (call: Call) => Answer): Route {
  return { method: "GET", template, name, envelope: "modern", writes: false, handle };
}

function writes(
  method: Route["method"],
  template: string,
  name: string,
  handle: (call: Call) => Answer,
): Route {
  return { method, template, name, envelope: "modern", writes: true, handle };
}

// a read whose filters need a body
function readsByFilter(template: string, name: string, handle: (call: Call) => Answer): Route {
  return { ...reads(template, `sheets.spreadsheets.${name}`, handle), method: "POST" };
}

/** What is answered of the Sheets API v4. */
export const SHEETS_ROUTES: readonly Route[] = [
  writes("POST", ROOT, "sheets.spreadsheets.create", createSpreadsheet),
  reads(ONE, "sheets.spreadsheets.get", getSpreadsheet),
  writes("POST", `${ONE}:batchUpdate`, "sheets.spreadsheets.batchUpdate", batchUpdate),
  writes("POST", `${ONE}/sheets/{sheetId}:copyTo`, "sheets.spreadsheets.sheets.copyTo", copySheetTo),
  readsByFilter(`${ONE}:getByDataFilter`, "getByDataFilter", getSpreadsheetByDataFilter),
  reads(
    `${ONE}/developerMetadata/{metadataId}`,
    "sheets.spreadsheets.developerMetadata.get",
    getDeveloperMetadata,
  ),
  readsByFilter(`${ONE}/developerMetadata:search`, "developerMetadata.search", searchDeveloperMetadata),
  reads(`${ONE}/values/{range}`, "sheets.spreadsheets.values.get", getValues),
  writes("PUT", `${ONE}/values/{range}`, "sheets.spreadsheets.values.update", updateValues),
  writes("POST", `${ONE}/values/{range}:append`, "sheets.spreadsheets.values.append", appendValues),
  writes("POST", `${ONE}/values/{range}:clear`, "sheets.spreadsheets.values.clear", clearValues),
  reads(`${ONE}/values:batchGet`, "sheets.spreadsheets.values.batchGet", batchGetValues),
  writes("POST", `${ONE}/values:batchUpdate`, "sheets.spreadsheets.values.batchUpdate", batchUpdateValues),
  writes("POST", `${ONE}/values:batchClear`, "sheets.spreadsheets.values.batchClear", batchClearValues),
  readsByFilter(
    `${ONE}/values:batchGetByDataFilter`,
    "values.batchGetByDataFilter",
    batchGetValuesByDataFilter,
  ),
  writes(
    "POST",
    `${ONE}/values:batchUpdateByDataFilter`,
    "sheets.spreadsheets.values.batchUpdateByDataFilter",
    batchUpdateValuesByDataFilter,
  ),
  writes(
    "POST",
    `${ONE}/values:batchClearByDataFilter`,
    "sheets.spreadsheets.values.batchClearByDataFilter",
    batchClearValuesByDataFilter,
  ),
];
