import { roleOf } from "../../drive/access/role-of.ts";
import { touchFile } from "../../drive/files/touch-file.ts";
import { type Call, param } from "../../http/call.ts";
import { entityNotFound, permissionDenied } from "../../http/google-error.ts";
import type { Spreadsheet } from "../model/spreadsheet.ts";
import { type Draft, openDraft } from "../store/draft.ts";

/** The spreadsheet of the path, for reading. @throws GoogleError 404, or 403 without access */
export function readableSpreadsheet(call: Call): Spreadsheet {
  const id = param(call, "spreadsheetId");
  const book = call.emulator.spreadsheets.load(id);
  if (book === undefined) throw entityNotFound();
  if (roleOf(call.emulator.store, id, call.caller.email) === undefined) throw permissionDenied();
  return book;
}

/**
 * Runs `change` on a draft and keeps it; anything thrown leaves the spreadsheet as it was.
 *
 * @throws GoogleError 403 when the caller may not write
 */
export function changeSpreadsheet<T>(call: Call, change: (draft: Draft) => T): T {
  const kept = readableSpreadsheet(call);
  const { store, spreadsheets, clock } = call.emulator;
  const role = roleOf(store, kept.spreadsheetId, call.caller.email);
  if (role !== "owner" && role !== "writer") throw permissionDenied();
  const draft = openDraft(kept, call.caller, role === "owner", clock.now());
  draft.sameMoment = call.fault?.kind === "same-moment";
  const result = change(draft);
  spreadsheets.save(draft.book);
  touchFile(call.emulator, kept.spreadsheetId, call.caller, draft.book.properties.title);
  return result;
}
