import { parseCsv } from "../../drive/uploads/parse-csv.ts";
import { invalidArgument, notEmulated } from "../../http/google-error.ts";
import { numberOf, type Struct, structOf, textOf } from "../model/struct.ts";
import type { Draft } from "../store/draft.ts";
import { writeValues } from "../values/write-values.ts";
import { gridWithId, requestRange } from "./request-ranges.ts";

/** PasteDataRequest: separated text from a corner on, read as if it had been typed */
export function pasteData(draft: Draft, request: Struct): undefined {
  const { coordinate, data, delimiter, html, type } = request;
  if (html === true) throw notEmulated("pasteData of HTML");
  if (type !== undefined && type !== "PASTE_NORMAL" && type !== "PASTE_VALUES")
    throw notEmulated(`pasteData with the type ${type}`);
  if (textOf(delimiter).length !== 1)
    throw invalidArgument("A delimiter of one character must be specified.");
  const { sheetId, rowIndex, columnIndex } = structOf(coordinate);
  const sheet = gridWithId(draft, numberOf(sheetId));
  const [top, left] = [numberOf(rowIndex), numberOf(columnIndex)];
  const area = { top, left, bottom: top + 1, right: left + 1 };
  const rows = parseCsv(textOf(data), textOf(delimiter));
  if (rows.length > 0) writeValues(draft, { sheet, area, single: true }, rows, "USER_ENTERED");
  return undefined;
}

const DELIMITERS: Record<string, string> = { COMMA: ",", SEMICOLON: ";", PERIOD: ".", SPACE: " " };

/** TextToColumnsRequest: each text of one column goes over the columns to its right */
export function textToColumns(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.source);
  if (area.right - area.left !== 1)
    throw invalidArgument("The source of a textToColumns request must be one column.");
  const type = textOf(request.delimiterType);
  const delimiter = type === "CUSTOM" ? textOf(request.delimiter) : DELIMITERS[type];
  if (delimiter === undefined || delimiter === "")
    throw notEmulated(`textToColumns with ${type || "no delimiterType"}`);
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
    const text = sheet.rows[row]?.[area.left]?.userEnteredValue?.stringValue;
    if (text === undefined || !text.includes(delimiter)) continue;
    const place = { top: row, left: area.left, bottom: row + 1, right: area.left + 1 };
    const parts = text.split(delimiter).map((part) => part.trim());
    writeValues(draft, { sheet, area: place, single: true }, [parts], "USER_ENTERED");
  }
  return undefined;
}
