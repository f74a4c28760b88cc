import { type Call, param } from "../../http/call.ts";
import { type Role, roleOf } from "../access/role-of.ts";
import { fileNotFound, insufficientPermissions } from "../errors.ts";
import { createFile, rootFolderOf } from "./create-file.ts";
import { type DriveFile, FOLDER, findFile } from "./drive-file.ts";

const RANK: Record<Role, number> = { reader: 1, writer: 2, owner: 3 };

/**
 * The file of the path, if the caller has at least this role on it.
 *
 * @throws GoogleError 404 when the caller cannot see it, 403 when the role does not suffice
 */
export function requireFile(call: Call, least: Role): DriveFile {
  const id = realId(call, param(call, "fileId"));
  const file = findFile(call.emulator.store, id);
  const role = file === undefined ? undefined : roleOf(call.emulator.store, id, call.caller.email);
  if (file === undefined || role === undefined) throw fileNotFound(id);
  if (RANK[role] < RANK[least]) throw insufficientPermissions();
  return file;
}

// `root` is an alias of the caller's own folder, which comes into being when it is first looked at
function realId(call: Call, id: string): string {
  const root = rootFolderOf(call.caller.email);
  if (id !== "root" && id !== root) return id;
  if (findFile(call.emulator.store, root) === undefined)
    call.emulator.store.transaction(() =>
      createFile(call, { id: root, name: "My Drive", mimeType: FOLDER, more: { parents: [] } }),
    );
  return root;
}
