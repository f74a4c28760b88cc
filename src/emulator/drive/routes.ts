import type { Answer, Call } from "../http/call.ts";
import { GoogleError } from "../http/google-error.ts";
import type { Route } from "../http/route.ts";
import { getStartPageToken, listChanges } from "./changes/routes.ts";
import { exportFile, exportFromEditor } from "./export/export-route.ts";
import { answerFields } from "./fields/drive-fields.ts";
import { getFile, listFiles } from "./files/read-routes.ts";
import { requireFile } from "./files/require-file.ts";
import { writeUser } from "./files/write-file.ts";
import { copyFile, createFileRoute, deleteFile, updateFile } from "./files/write-routes.ts";
import {
  createPermission,
  deletePermission,
  getPermission,
  listPermissions,
  updatePermission,
} from "./permissions/routes.ts";
import { getRevision, listRevisions } from "./revisions/routes.ts";
import { continueFileUpload, replaceFileV2, uploadFile, uploadToFile } from "./uploads/upload-routes.ts";

const ROOT = "/drive/v3/files";
const ONE = `${ROOT}/{fileId}`;

function route(
  method: Route["method"],
  template: string,
  name: string,
  handle: (call: Call) => Answer,
): Route {
  return { method, template, name: `drive.${name}`, envelope: "legacy", writes: method !== "GET", handle };
}

// nobody can comment through this emulator, so every file has none
function listComments(call: Call): Answer {
  requireFile(call, "reader");
  if (!call.query.has("fields"))
    throw new GoogleError({
      code: 400,
      message: "The 'fields' parameter is required for this method.",
      reason: "required",
      location: { name: "fields", type: "parameter" },
    });
  return answerFields(call, { kind: "drive#commentList", comments: [] }, "*");
}

function about(call: Call): Answer {
  if (!call.query.has("fields"))
    throw new GoogleError({
      code: 400,
      message: "The 'fields' parameter is required for this method.",
      reason: "required",
      location: { name: "fields", type: "parameter" },
    });
  return answerFields(call, { kind: "drive#about", user: writeUser(call, call.caller.email) }, "*");
}

/** What is answered of the Drive API v3. */
export const DRIVE_ROUTES: readonly Route[] = [
  route("GET", "/drive/v3/about", "about.get", about),
  route("GET", "/drive/v3/changes/startPageToken", "changes.getStartPageToken", getStartPageToken),
  route("GET", "/drive/v3/changes", "changes.list", listChanges),
  route("POST", ROOT, "files.create", createFileRoute),
  route("POST", `/upload${ROOT}`, "files.create (upload)", uploadFile),
  route("PUT", `/upload${ROOT}`, "files.create (resumable upload)", continueFileUpload),
  route("GET", ROOT, "files.list", listFiles),
  route("GET", ONE, "files.get", getFile),
  route("PATCH", ONE, "files.update", updateFile),
  route("PATCH", `/upload${ONE}`, "files.update (upload)", uploadToFile),
  route("PUT", `/upload${ONE}`, "files.update (resumable upload)", continueFileUpload),
  route("PUT", "/upload/drive/v2/files/{fileId}", "files.update (v2 upload)", replaceFileV2),
  route("DELETE", ONE, "files.delete", deleteFile),
  route("POST", `${ONE}/copy`, "files.copy", copyFile),
  route("GET", `${ONE}/export`, "files.export", exportFile),
  route("GET", "/spreadsheets/d/{fileId}/export", "files.export (editor)", exportFromEditor),
  route("GET", `${ONE}/comments`, "comments.list", listComments),
  route("POST", `${ONE}/permissions`, "permissions.create", createPermission),
  route("GET", `${ONE}/permissions`, "permissions.list", listPermissions),
  route("GET", `${ONE}/permissions/{permissionId}`, "permissions.get", getPermission),
  route("PATCH", `${ONE}/permissions/{permissionId}`, "permissions.update", updatePermission),
  route("DELETE", `${ONE}/permissions/{permissionId}`, "permissions.delete", deletePermission),
  route("GET", `${ONE}/revisions`, "revisions.list", listRevisions),
  route("GET", `${ONE}/revisions/{revisionId}`, "revisions.get", getRevision),
];
