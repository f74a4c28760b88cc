import { createHash } from "node:crypto";
import { type Answer, type Call, noContent } from "../../http/call.ts";
import { GoogleError, notEmulated } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { newSpreadsheet } from "../../sheets/model/new-spreadsheet.ts";
import { type Struct, textOf } from "../../sheets/model/struct.ts";
import { recordChange, recordDeletion } from "../changes/record-change.ts";
import { addRevision } from "../revisions/add-revision.ts";
import { importSheet } from "../uploads/import-sheet.ts";
import { createFile, rootFolderOf } from "./create-file.ts";
import { type DriveFile, FOLDER, findFile, type MoreFields, SPREADSHEET } from "./drive-file.ts";
import { readMore } from "./read-metadata.ts";
import { answerFile } from "./read-routes.ts";
import { requireFile } from "./require-file.ts";

/** Content that comes with a file. */
export type Media = { contentType: string; content: Buffer };

/** drive.files.create without content: spreadsheets, folders and empty files */
export function createFileRoute(call: Call): Answer {
  return answerFile(call, makeFile(call, jsonBody(call)));
}

/**
 * Makes a file of its metadata and its content. Content for a spreadsheet is turned into one.
 *
 * @throws GoogleError 501 for Google documents of other kinds, and for content that cannot be turned
 */
export function makeFile(call: Call, body: Struct, media?: Media): DriveFile {
  const mimeType = textOf(body.mimeType) || media?.contentType || "application/octet-stream";
  const isDocument = mimeType.startsWith("application/vnd.google-apps.");
  if (isDocument && mimeType !== SPREADSHEET && mimeType !== FOLDER)
    throw notEmulated(`Drive files of the type ${mimeType}`);
  const name = textOf(body.name) || "Untitled";
  const content = isDocument ? undefined : (media?.content ?? Buffer.alloc(0));
  const more = { ...withRoot(call, readMore(body)), ...checksum(content) };
  const file = createFile(call, {
    ...idOf(call, body.id),
    name,
    mimeType,
    more,
    ...(content === undefined ? {} : { content }),
  });
  if (mimeType === SPREADSHEET)
    call.emulator.spreadsheets.save(
      media === undefined ? newSpreadsheet(file.id, name) : importSheet(call, file, media),
    );
  return file;
}

// an id that was generated before makes it safe to try again
function idOf(call: Call, id: unknown): { id?: string } {
  if (typeof id !== "string" || id === "") return {};
  if (findFile(call.emulator.store, id) !== undefined)
    throw new GoogleError({
      code: 409,
      message: "A file already exists with the provided ID.",
      reason: "fileIdInUse",
    });
  return { id };
}

function checksum(content: Buffer | undefined): MoreFields {
  return content === undefined ? {} : { md5Checksum: createHash("md5").update(content).digest("hex") };
}

// `root` among the parents means the caller's own folder
function withRoot(call: Call, more: MoreFields): MoreFields {
  const root = rootFolderOf(call.caller.email);
  return more.parents === undefined
    ? more
    : { ...more, parents: more.parents.map((id) => (id === "root" ? root : id)) };
}

/** drive.files.copy */
export function copyFile(call: Call): Answer {
  const source = requireFile(call, "reader");
  const { store, spreadsheets } = call.emulator;
  const body = jsonBody(call);
  const name = textOf(body.name) || `Copy of ${source.name}`;
  const content = store.get("SELECT content FROM files WHERE id = ?", source.id)?.content;
  const bytes = content instanceof Uint8Array ? Buffer.from(content) : undefined;
  const file = createFile(call, {
    name,
    mimeType: source.mimeType,
    more: { ...withRoot(call, readMore(body)), ...checksum(bytes) },
    ...(bytes === undefined ? {} : { content: bytes }),
  });
  const book = spreadsheets.load(source.id);
  if (book !== undefined)
    spreadsheets.save({ ...book, spreadsheetId: file.id, properties: { ...book.properties, title: name } });
  return answerFile(call, file);
}

/** drive.files.update: name, parents, properties and the bin */
export function updateFile(call: Call): Answer {
  return answerFile(call, changeFile(call, jsonBody(call)));
}

/** Changes the metadata of the file of the path, and its content where there is some. @throws GoogleError 403, 404 */
export function changeFile(call: Call, body: Struct, media?: Media): DriveFile {
  const file = requireFile(call, "writer");
  const { store, spreadsheets, clock } = call.emulator;
  const name = textOf(body.name) || file.name;
  const isDocument = file.mimeType.startsWith("application/vnd.google-apps.");
  const content = isDocument ? undefined : media?.content;
  const more = { ...moved(call, withRoot(call, readMore(body, file.more))), ...checksum(content) };
  const trashed = typeof body.trashed === "boolean" ? body.trashed : file.trashed;
  const mimeType = isDocument ? file.mimeType : textOf(body.mimeType) || media?.contentType || file.mimeType;
  store.run(
    "UPDATE files SET name = ?, mime_type = ?, more = ?, trashed = ?, modified = ?, modifier = ?, version = version + 1 WHERE id = ?",
    name,
    mimeType,
    JSON.stringify(more),
    trashed ? 1 : 0,
    clock.now().toISOString(),
    call.caller.email,
    file.id,
  );
  if (content !== undefined) store.run("UPDATE files SET content = ? WHERE id = ?", content, file.id);
  const book = spreadsheets.load(file.id);
  if (book !== undefined && media !== undefined)
    spreadsheets.save(importSheet(call, { id: file.id, name, before: book }, media));
  else if (book !== undefined && name !== file.name)
    spreadsheets.save({ ...book, properties: { ...book.properties, title: name } });
  if (media !== undefined) addRevision(call.emulator, file.id, call.caller);
  recordChange(call.emulator, file.id);
  return findFile(store, file.id) ?? file;
}

function moved(call: Call, more: MoreFields): MoreFields {
  const ids = (name: string) => (call.query.get(name) ?? "").split(",").filter((id) => id !== "");
  const [add, remove] = [ids("addParents"), ids("removeParents")];
  if (add.length === 0 && remove.length === 0) return more;
  const left = (more.parents ?? []).filter((id) => !remove.includes(id) && !add.includes(id));
  return { ...more, parents: [...left, ...add] };
}

/** drive.files.delete: for good, without the bin */
export function deleteFile(call: Call): Answer {
  const file = requireFile(call, "owner");
  recordDeletion(call.emulator, file.id);
  removeFile(call, file.id);
  return noContent();
}

/** Removes a file with everything that belongs to it. */
export function removeFile({ emulator: { store, spreadsheets } }: Call, id: string): void {
  for (const table of ["permissions", "revisions", "comments", "pending_owners"])
    store.run(`DELETE FROM ${table} WHERE file = ?`, id);
  store.run("DELETE FROM files WHERE id = ?", id);
  spreadsheets.remove(id);
}
