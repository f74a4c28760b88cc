import { type Answer, type Call, flag, param } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { resolveRange } from "../a1/resolve-range.ts";
import { writeA1 } from "../a1/write-a1.ts";
import { changeSpreadsheet } from "../access/open-spreadsheet.ts";
import { insertRows } from "../grid/insert-rows.ts";
import { draftView } from "../grid/view.ts";
import { readMessage } from "../messages/read-message.ts";
import { echoOptions, updateAnswer } from "./answer-write.ts";
import { findTable } from "./find-table.ts";
import { masked } from "./read-routes.ts";
import { oneOf } from "./render-options.ts";
import { inputOption, rowsOf } from "./update-routes.ts";
import { writeValues } from "./write-values.ts";

/** spreadsheets.values.append: below the table that the range holds, or at its start where there is none */
export function appendValues(call: Call): Answer {
  const body = readMessage("ValueRange", jsonBody(call), "data");
  const option = inputOption(call.query.get("valueInputOption"));
  const insert = oneOf("insert_data_option", "InsertDataOption", call.query.get("insertDataOption"), [
    "OVERWRITE",
    "INSERT_ROWS",
  ]);
  const echo = echoOptions(
    flag(call, "includeValuesInResponse"),
    call.query.get("responseValueRenderOption"),
    call.query.get("responseDateTimeRenderOption"),
    body.majorDimension,
  );
  return changeSpreadsheet(call, (draft) => {
    const place = resolveRange(draft.book, param(call, "range"));
    const { sheet } = place;
    const table = findTable(draftView(draft.book, draft.now), sheet, place.area);
    const top = table?.bottom ?? place.area.top;
    const left = table?.left ?? place.area.left;
    const rows = rowsOf(body);
    if (insert === "INSERT_ROWS" && table !== undefined) insertRows(draft, sheet, top, rows.length);
    const target = { sheet, single: true, area: { top, left, bottom: top + 1, right: left + 1 } };
    const written = writeValues(draft, target, rows, option);
    return masked(call, "AppendValuesResponse", {
      spreadsheetId: draft.book.spreadsheetId,
      ...(table === undefined ? {} : { tableRange: writeA1(sheet.properties.title, table) }),
      updates: updateAnswer(draft, target, written, echo),
    });
  });
}
