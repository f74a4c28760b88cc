import { type Answer, type Call, noContent, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { textOf } from "../../sheets/model/struct.ts";
import { invalidParameter } from "../errors.ts";
import { answerFields } from "../fields/drive-fields.ts";
import { requireFile } from "../files/require-file.ts";
import { addPermission, type Permission, permissionsOf } from "./add-permission.ts";
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
  if (role === "owner") throw ownership(call);
  const email = type === "domain" ? textOf(body.domain) : textOf(body.emailAddress);
  if (type !== "anyone" && email === "")
    throw invalidParameter(
      "permission.emailAddress",
      "The specified emailAddress is invalid or not applicable for the given permission type.",
    );
  const added = addPermission(call.emulator.store, file.id, {
    type,
    role,
    email: type === "anyone" ? "" : email,
  });
  return answerFields(call, writePermission(added), DEFAULT);
}

function ownership(call: Call): GoogleError {
  const flagged = call.query.get("transferOwnership") === "true";
  return flagged
    ? new GoogleError({ code: 501, message: "Not emulated: transferring the ownership of a file" })
    : new GoogleError({
        code: 403,
        message: "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
        reason: "forbidden",
        location: { name: "transferOwnership", type: "parameter" },
      });
}

/** drive.permissions.list */
export function listPermissions(call: Call): Answer {
  const file = requireFile(call, "writer");
  const permissions = permissionsOf(call.emulator.store, file.id).map(writePermission);
  const list = { kind: "drive#permissionList", permissions };
  return answerFields(call, list, `kind,permissions(${DEFAULT})`);
}

/** drive.permissions.get */
export function getPermission(call: Call): Answer {
  return answerFields(call, writePermission(permissionOf(call)), DEFAULT);
}

/** drive.permissions.update: the role */
export function updatePermission(call: Call): Answer {
  const known = permissionOf(call);
  const role = textOf(jsonBody(call).role);
  if (!ROLES.has(role)) throw invalidParameter("permission.role", "The permission role field is required.");
  if (role === "owner" || known.role === "owner") throw ownership(call);
  const changed = addPermission(call.emulator.store, param(call, "fileId"), { ...known, role });
  return answerFields(call, writePermission(changed), DEFAULT);
}

/** drive.permissions.delete */
export function deletePermission(call: Call): Answer {
  const known = permissionOf(call);
  if (known.role === "owner")
    throw new GoogleError({
      code: 403,
      message: "The owner of a file cannot be removed.",
      reason: "forbidden",
    });
  call.emulator.store.run(
    "DELETE FROM permissions WHERE file = ? AND id = ?",
    param(call, "fileId"),
    known.id,
  );
  return noContent();
}

function permissionOf(call: Call): Permission {
  const file = requireFile(call, "writer");
  const id = param(call, "permissionId");
  const known = permissionsOf(call.emulator.store, file.id).find((one) => one.id === id);
  if (known !== undefined) return known;
  throw new GoogleError({
    code: 404,
    message: `Permission not found: ${id}.`,
    reason: "notFound",
    location: { name: "permissionId", type: "parameter" },
  });
}
