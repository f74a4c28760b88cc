import { type Answer, type Call, param } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { resolveRange } from "../a1/resolve-range.ts";
import { writeA1 } from "../a1/write-a1.ts";
import { changeSpreadsheet } from "../access/open-spreadsheet.ts";
import { readMessage } from "../messages/read-message.ts";
import { listOf, textOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import type { Place } from "../spreadsheets/write-spreadsheet.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { masked } from "./read-routes.ts";
import { withEntry } from "./write-values.ts";

/** spreadsheets.values.clear: values go, formats, notes and validation stay */
export function clearValues(call: Call): Answer {
  readMessage("ClearValuesRequest", jsonBody(call));
  return changeSpreadsheet(call, (draft) =>
    masked(call, "ClearValuesResponse", {
      spreadsheetId: draft.book.spreadsheetId,
      clearedRange: clearPlace(draft, resolveRange(draft.book, param(call, "range"))),
    }),
  );
}

/** spreadsheets.values.batchClear */
export function batchClearValues(call: Call): Answer {
  const body = readMessage("BatchClearValuesRequest", jsonBody(call));
  return changeSpreadsheet(call, (draft) => {
    const clearedRanges = listOf(body.ranges).map((range) =>
      clearPlace(draft, resolveRange(draft.book, textOf(range))),
    );
    const { spreadsheetId } = draft.book;
    const answer = { spreadsheetId, ...(clearedRanges.length === 0 ? {} : { clearedRanges }) };
    return masked(call, "BatchClearValuesResponse", answer);
  });
}

/** Clears the values of a place and gives its A1 range. @throws GoogleError 400 when it is protected */
export function clearPlace(draft: Draft, { sheet, area }: Place): string {
  guardArea(draft, sheet, area);
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = area.left; column < Math.min(area.right, cells.length); column++) {
      const cell = cells[column];
      if (cell?.userEnteredValue !== undefined)
        putCell(draft, sheet, row, column, withEntry(cell, { value: undefined }));
    }
  }
  return writeA1(sheet.properties.title, area);
}
