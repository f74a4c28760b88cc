import { callerNamed } from "../../auth/caller.ts";
import type { Call } from "../../http/call.ts";
import { roleOf } from "../access/role-of.ts";
import { permissionIdOf, permissionsOf } from "../permissions/add-permission.ts";
import { writePermission } from "../permissions/write-permission.ts";
import { type DriveFile, FOLDER, SPREADSHEET } from "./drive-file.ts";

/** Drive's User, as the caller sees that person. */
export function writeUser(call: Call, email: string): Record<string, unknown> {
  return {
    kind: "drive#user",
    displayName: callerNamed(email).displayName,
    me: email === call.caller.email,
    permissionId: permissionIdOf("user", email),
    emailAddress: email,
  };
}

/** The File resource with every field that is emulated; the mask picks from it. */
export function writeFile(call: Call, file: DriveFile): Record<string, unknown> {
  const { store } = call.emulator;
  const role = roleOf(store, file.id, call.caller.email);
  const canEdit = role === "owner" || role === "writer";
  const permissions = permissionsOf(store, file.id);
  const isDocument = file.mimeType.startsWith("application/vnd.google-apps.");
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...file.more,
    starred: file.more.starred ?? false,
    trashed: file.trashed,
    explicitlyTrashed: file.trashed,
    spaces: ["drive"],
    version: String(file.version),
    webViewLink: linkOf(file),
    createdTime: file.created,
    modifiedTime: file.modified,
    owners: [writeUser(call, file.owner)],
    lastModifyingUser: writeUser(call, file.modifier),
    ownedByMe: file.owner === call.caller.email,
    shared: permissions.length > 1,
    capabilities: {
      canEdit,
      canComment: canEdit,
      canCopy: true,
      canShare: canEdit,
      canDelete: role === "owner",
    },
    ...(canEdit
      ? {
          permissions: permissions.map((one) => writePermission(one)),
          permissionIds: permissions.map((one) => one.id),
        }
      : {}),
    ...(isDocument ? {} : { size: String(file.size), originalFilename: file.name }),
  };
}

function linkOf({ id, mimeType }: DriveFile): string {
  if (mimeType === SPREADSHEET) return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  const place = mimeType === FOLDER ? "drive/folders" : "file/d";
  return `https://drive.google.com/${place}/${id}`;
}
