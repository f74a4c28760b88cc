import { type Answer, type Call, noContent, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { textOf } from "../../sheets/model/struct.ts";
import { recordChange, recordLoss } from "../changes/record-change.ts";
import { invalidParameter } from "../errors.ts";
import { answerFields } from "../fields/drive-fields.ts";
import type { DriveFile } from "../files/drive-file.ts";
import { requireFile } from "../files/require-file.ts";
import { addPermission, type Permission, permissionsOf } from "./add-permission.ts";
import { offerOwnership, pendingOwner, transferOwnership } from "./ownership.ts";
import { writePermission } from "./write-permission.ts";

const DEFAULT = "kind,id,type,role";
const ROLES = new Set(["owner", "organizer", "fileOrganizer", "writer", "commenter", "reader"]);

/** drive.permissions.create */
export function createPermission(call: Call): Answer {
  const file = requireFile(call, "writer");
  const body = jsonBody(call);
  const type = textOf(body.type);
  const role = textOf(body.role);
  if (!["user", "group", "domain", "anyone"].includes(type))
    throw invalidParameter("permission.type", "The permission type field is required.");
  if (!ROLES.has(role)) throw invalidParameter("permission.role", "The permission role field is required.");
  const email = type === "domain" ? textOf(body.domain) : textOf(body.emailAddress);
  if (type !== "anyone" && email === "")
    throw invalidParameter(
      "permission.emailAddress",
      "The specified emailAddress is invalid or not applicable for the given permission type.",
    );
  if (role === "owner") return answer(call, file.id, transferOwnership(call, file, { type, email }));
  const owner = permissionsOf(call.emulator.store, file.id)[0];
  // a file never loses its owner to a lesser permission of the same person
  if (owner?.role === "owner" && owner.email === email.toLowerCase()) return answer(call, file.id, owner);
  const added = addPermission(call.emulator.store, file.id, {
    type,
    role,
    email: type === "anyone" ? "" : email,
  });
  return answer(call, file.id, added);
}

function answer(call: Call, fileId: string, permission: Permission): Answer {
  recordChange(call.emulator, fileId);
  const pending = pendingOwner(call.emulator.store, fileId) === permission.id;
  return answerFields(call, writePermission(permission, pending), DEFAULT);
}

/** drive.permissions.list */
export function listPermissions(call: Call): Answer {
  const file = requireFile(call, "writer");
  const pending = pendingOwner(call.emulator.store, file.id);
  const permissions = permissionsOf(call.emulator.store, file.id).map((one) =>
    writePermission(one, one.id === pending),
  );
  const list = { kind: "drive#permissionList", permissions };
  return answerFields(call, list, `kind,permissions(${DEFAULT})`);
}

/** drive.permissions.get */
export function getPermission(call: Call): Answer {
  const { known, file } = permissionOf(call, "reader");
  const pending = pendingOwner(call.emulator.store, file.id) === known.id;
  return answerFields(call, writePermission(known, pending), DEFAULT);
}

/** drive.permissions.update: the role, and the offer of ownership */
export function updatePermission(call: Call): Answer {
  const { known, file } = permissionOf(call, "writer");
  const body = jsonBody(call);
  const role = textOf(body.role) || known.role;
  const { store } = call.emulator;
  if (!ROLES.has(role)) throw invalidParameter("permission.role", "The permission role field is required.");
  if (role === "owner") return answer(call, file.id, transferOwnership(call, file, known));
  if (known.role === "owner") throw ownerStays();
  if (typeof body.pendingOwner === "boolean") offerOwnership(store, file.id, known.id, body.pendingOwner);
  return answer(call, file.id, addPermission(store, file.id, { ...known, role }));
}

/** drive.permissions.delete */
export function deletePermission(call: Call): Answer {
  const { known, file } = permissionOf(call, "reader");
  // whoever may only look can still stop looking
  const isOwn = known.email === call.caller.email;
  if (!isOwn) requireFile(call, "writer");
  if (known.role === "owner") throw ownerStays();
  call.emulator.store.run("DELETE FROM permissions WHERE file = ? AND id = ?", file.id, known.id);
  offerOwnership(call.emulator.store, file.id, known.id, false);
  recordChange(call.emulator, file.id);
  if (known.type === "user") recordLoss(call.emulator, file.id, known.email);
  return noContent();
}

function ownerStays(): GoogleError {
  return new GoogleError({
    code: 403,
    message: "The owner of a file cannot be removed.",
    reason: "forbidden",
  });
}

function permissionOf(call: Call, least: "reader" | "writer"): { known: Permission; file: DriveFile } {
  const file = requireFile(call, least);
  const id = param(call, "permissionId");
  const known = permissionsOf(call.emulator.store, file.id).find((one) => one.id === id);
  if (known !== undefined) return { known, file };
  throw new GoogleError({
    code: 404,
    message: `Permission not found: ${id}.`,
    reason: "notFound",
    location: { name: "permissionId", type: "parameter" },
  });
}
