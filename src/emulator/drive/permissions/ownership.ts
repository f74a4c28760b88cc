import type { Call } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import type { Store } from "../../store/store.ts";
import type { DriveFile } from "../files/drive-file.ts";
import { addPermission, type Permission } from "./add-permission.ts";

/** The id of the permission of whom the file was offered to; undefined when it was offered to nobody. */
export function pendingOwner(store: Store, fileId: string): string | undefined {
  const row = store.get("SELECT permission FROM pending_owners WHERE file = ?", fileId);
  return row === undefined ? undefined : String(row.permission);
}

/** Offers the file to a writer, or takes the offer back. */
export function offerOwnership(store: Store, fileId: string, permissionId: string, pending: boolean): void {
  if (pending)
    store.run("INSERT OR REPLACE INTO pending_owners (file, permission) VALUES (?, ?)", fileId, permissionId);
  else store.run("DELETE FROM pending_owners WHERE file = ? AND permission = ?", fileId, permissionId);
}

/**
 * Gives the file to another person, at once: the owner may, and so may the one to whom it was offered. Who owned it
 * stays as a writer.
 *
 * @throws GoogleError 403 without `transferOwnership`, or to anybody else
 */
export function transferOwnership(
  call: Call,
  file: DriveFile,
  to: Omit<Permission, "id" | "role">,
): Permission {
  const { store } = call.emulator;
  if (call.query.get("transferOwnership")?.toLowerCase() !== "true") throw notFlagged();
  const next = addPermission(store, file.id, { ...to, role: "owner" });
  const accepted = call.caller.email === next.email && pendingOwner(store, file.id) === next.id;
  if (to.type !== "user" || (call.caller.email !== file.owner && !accepted)) throw notOwner();
  if (next.email !== file.owner) {
    addPermission(store, file.id, { type: "user", email: file.owner, role: "writer" });
    store.run("UPDATE files SET owner = ? WHERE id = ?", next.email, file.id);
  }
  store.run("DELETE FROM pending_owners WHERE file = ?", file.id);
  return next;
}

function notFlagged(): GoogleError {
  return new GoogleError({
    code: 403,
    message: "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    reason: "forbidden",
    location: { name: "transferOwnership", type: "parameter" },
  });
}

function notOwner(): GoogleError {
  return new GoogleError({
    code: 403,
    message: "The user does not have sufficient permissions for this file.",
    reason: "insufficientFilePermissions",
  });
}
