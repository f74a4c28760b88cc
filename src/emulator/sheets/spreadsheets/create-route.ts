import { createFile } from "../../drive/files/create-file.ts";
import { type Answer, type Call, ok } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { applyMask } from "../masks/apply-mask.ts";
import { responseMask } from "../masks/response-mask.ts";
import { readMessage } from "../messages/read-message.ts";
import { newSpreadsheet } from "../model/new-spreadsheet.ts";
import { structOf, structsOf, textOf } from "../model/struct.ts";
import { addMetadata } from "../requests/developer-metadata.ts";
import { addNamedRange } from "../requests/named-ranges.ts";
import { addSheetResource } from "../requests/sheet-resource.ts";
import { updateProperties } from "../requests/spreadsheet-properties.ts";
import { type Draft, openDraft } from "../store/draft.ts";
import { writeSpreadsheet } from "./write-spreadsheet.ts";

/** spreadsheets.create: with the sheets that were given, or with one empty `Sheet1` */
export function createSpreadsheet(call: Call): Answer {
  const mask = responseMask(call.query.get("fields"), "Spreadsheet");
  const body = readMessage("Spreadsheet", jsonBody(call));
  const properties = structOf(body.properties);
  const title = textOf(properties.title) || "Untitled spreadsheet";
  const { id } = createFile(call, { name: title, mimeType: "application/vnd.google-apps.spreadsheet" });
  const draft = openDraft(newSpreadsheet(id, title), call.caller, true, call.emulator.clock.now());
  updateProperties(draft, { ...properties, title }, Object.keys({ ...properties, title }));
  const sheets = structsOf(body.sheets);
  if (sheets.length > 0) replaceSheets(draft, sheets);
  for (const named of structsOf(body.namedRanges)) addNamedRange(draft, { namedRange: named });
  for (const metadata of structsOf(body.developerMetadata))
    addMetadata(draft, metadata, { kind: "spreadsheet" });
  call.emulator.spreadsheets.save(draft.book);
  const resource = writeSpreadsheet(call, draft.book, { places: undefined, includeGridData: false, mask });
  return ok(mask === undefined ? resource : applyMask(resource, mask));
}

function replaceSheets(draft: Draft, sheets: ReturnType<typeof structsOf>): void {
  draft.book.sheets = [];
  for (const sheet of sheets) addSheetResource(draft, sheet);
}
