import { randomInt } from "node:crypto";
import { type Answer, type Call, ok, param } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { changeSpreadsheet, readableSpreadsheet } from "../access/open-spreadsheet.ts";
import { checkCells } from "../grid/grow-grid.ts";
import { readMessage } from "../messages/read-message.ts";
import { textOf } from "../model/struct.ts";
import { copyAs, freeCopyTitle } from "../requests/duplicate-sheet.ts";
import { sheetWithId } from "../store/draft.ts";
import { writeSheetProperties } from "./write-sheet.ts";

/** spreadsheets.sheets.copyTo: a copy of a tab at the end of another spreadsheet */
export function copySheetTo(call: Call): Answer {
  const body = readMessage("CopySheetToAnotherSpreadsheetRequest", jsonBody(call));
  const source = sheetWithId(readableSpreadsheet(call), Number(param(call, "sheetId")));
  const there = { ...call, params: { spreadsheetId: textOf(body.destinationSpreadsheetId) } };
  return changeSpreadsheet(there, ({ book }) => {
    const copy = copyAs(source, randomInt(1, 2 ** 31 - 1), freeCopyTitle(book, source.properties.title));
    book.sheets.push(copy);
    checkCells(book);
    return ok(writeSheetProperties(book, copy));
  });
}
