import { createHash, randomBytes } from "node:crypto";
import type { Call } from "../../http/call.ts";
import { recordChange } from "../changes/record-change.ts";
import { addPermission } from "../permissions/add-permission.ts";
import { addRevision } from "../revisions/add-revision.ts";
import { type DriveFile, findFile, type MoreFields } from "./drive-file.ts";

/** What a new file is made of; `content` is for files that are no Google documents. */
export type NewFile = { id?: string; name: string; mimeType: string; more?: MoreFields; content?: Buffer };

/** Makes a file that the caller owns, in the caller's root folder where no parent is given. */
export function createFile(call: Call, file: NewFile): DriveFile {
  const { store, clock } = call.emulator;
  const now = clock.now().toISOString();
  const id = file.id ?? `1${randomBytes(33).toString("base64url").slice(0, 43)}`;
  const more = { parents: [rootFolderOf(call.caller.email)], ...file.more };
  store.run(
    "INSERT INTO files (id, name, mime_type, owner, created, modified, modifier, more, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    id,
    file.name,
    file.mimeType,
    call.caller.email,
    now,
    now,
    call.caller.email,
    JSON.stringify(more),
    file.content ?? null,
  );
  addPermission(store, id, { type: "user", role: "owner", email: call.caller.email });
  addRevision(call.emulator, id, call.caller);
  // a root folder is nobody's news
  if (id !== rootFolderOf(call.caller.email)) recordChange(call.emulator, id);
  const made = findFile(store, id);
  if (made === undefined) throw new Error(`the file ${id} was not kept`);
  return made;
}

/** The id of a person's root folder, which every account has without making it. */
export function rootFolderOf(email: string): string {
  return `0A${createHash("sha256").update(email).digest("base64url").slice(0, 17)}`;
}
