import { type Answer, type Call, noContent } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { newSpreadsheet } from "../../sheets/model/new-spreadsheet.ts";
import { textOf } from "../../sheets/model/struct.ts";
import { createFile, rootFolderOf } from "./create-file.ts";
import { type DriveFile, FOLDER, findFile, SPREADSHEET } from "./drive-file.ts";
import { readMore } from "./read-metadata.ts";
import { answerFile } from "./read-routes.ts";
import { requireFile } from "./require-file.ts";

/** drive.files.create without content: spreadsheets, folders and empty files */
export function createFileRoute(call: Call): Answer {
  const body = jsonBody(call);
  const mimeType = textOf(body.mimeType) || "application/octet-stream";
  if (mimeType.startsWith("application/vnd.google-apps.") && mimeType !== SPREADSHEET && mimeType !== FOLDER)
    throw notEmulated(`Drive files of the type ${mimeType}`);
  const name = textOf(body.name) || "Untitled";
  const content = mimeType.startsWith("application/vnd.google-apps.") ? {} : { content: Buffer.alloc(0) };
  const file = createFile(call, { name, mimeType, more: withRoot(call, readMore(body)), ...content });
  if (mimeType === SPREADSHEET) call.emulator.spreadsheets.save(newSpreadsheet(file.id, name));
  return answerFile(call, file);
}

// `root` among the parents means the caller's own folder
function withRoot(call: Call, more: ReturnType<typeof readMore>): ReturnType<typeof readMore> {
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
  const file = createFile(call, {
    name,
    mimeType: source.mimeType,
    more: withRoot(call, readMore(body)),
    ...(content instanceof Uint8Array ? { content: Buffer.from(content) } : {}),
  });
  const book = spreadsheets.load(source.id);
  if (book !== undefined)
    spreadsheets.save({ ...book, spreadsheetId: file.id, properties: { ...book.properties, title: name } });
  return answerFile(call, file);
}

/** drive.files.update: name, parents, properties and the bin */
export function updateFile(call: Call): Answer {
  const file = requireFile(call, "writer");
  const { store, spreadsheets, clock } = call.emulator;
  const body = jsonBody(call);
  const name = textOf(body.name) || file.name;
  const more = moved(call, withRoot(call, readMore(body, file.more)));
  const trashed = typeof body.trashed === "boolean" ? body.trashed : file.trashed;
  store.run(
    "UPDATE files SET name = ?, more = ?, trashed = ?, modified = ?, modifier = ?, version = version + 1 WHERE id = ?",
    name,
    JSON.stringify(more),
    trashed ? 1 : 0,
    clock.now().toISOString(),
    call.caller.email,
    file.id,
  );
  const book = name === file.name ? undefined : spreadsheets.load(file.id);
  if (book !== undefined) spreadsheets.save({ ...book, properties: { ...book.properties, title: name } });
  return answerFile(call, kept(call, file));
}

function moved(call: Call, more: ReturnType<typeof readMore>): ReturnType<typeof readMore> {
  const ids = (name: string) => (call.query.get(name) ?? "").split(",").filter((id) => id !== "");
  const [add, remove] = [ids("addParents"), ids("removeParents")];
  if (add.length === 0 && remove.length === 0) return more;
  const left = (more.parents ?? []).filter((id) => !remove.includes(id) && !add.includes(id));
  return { ...more, parents: [...left, ...add] };
}

function kept(call: Call, file: DriveFile): DriveFile {
  return findFile(call.emulator.store, file.id) ?? file;
}

/** drive.files.delete: for good, without the bin */
export function deleteFile(call: Call): Answer {
  const file = requireFile(call, "owner");
  const { store, spreadsheets } = call.emulator;
  for (const table of ["permissions", "revisions"]) store.run(`DELETE FROM ${table} WHERE file = ?`, file.id);
  store.run("DELETE FROM files WHERE id = ?", file.id);
  spreadsheets.remove(file.id);
  return noContent();
}
