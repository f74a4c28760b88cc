import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { emptyTrash, generateIds, getAbout, listDrives } from "./about/routes.ts";
import { getStartPageToken, listChanges } from "./changes/routes.ts";
import {
  createComment,
  createReply,
  deleteComment,
  deleteReply,
  getComment,
  listComments,
  listReplies,
  updateComment,
} from "./comments/routes.ts";
import { exportFile, exportFromEditor } from "./export/export-route.ts";
import { getFile, listFiles } from "./files/read-routes.ts";
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
const COMMENT = `${ONE}/comments/{commentId}`;

function route(
  method: Route["method"],
  template: string,
  name: string,
  handle: (call: Call) => Answer,
): Route {
  return { method, template, name: `drive.${name}`, envelope: "legacy", writes: method !== "GET", handle };
}

/** What is answered of the Drive API v3. */
export const DRIVE_ROUTES: readonly Route[] = [
  route("GET", "/drive/v3/about", "about.get", getAbout),
  route("GET", "/drive/v3/drives", "drives.list", listDrives),
  route("GET", "/drive/v3/changes/startPageToken", "changes.getStartPageToken", getStartPageToken),
  route("GET", "/drive/v3/changes", "changes.list", listChanges),
  route("POST", ROOT, "files.create", createFileRoute),
  route("POST", `/upload${ROOT}`, "files.create (upload)", uploadFile),
  route("PUT", `/upload${ROOT}`, "files.create (resumable upload)", continueFileUpload),
  route("GET", ROOT, "files.list", listFiles),
  route("GET", `${ROOT}/generateIds`, "files.generateIds", generateIds),
  route("DELETE", `${ROOT}/trash`, "files.emptyTrash", emptyTrash),
  route("GET", ONE, "files.get", getFile),
  route("PATCH", ONE, "files.update", updateFile),
  route("PATCH", `/upload${ONE}`, "files.update (upload)", uploadToFile),
  route("PUT", `/upload${ONE}`, "files.update (resumable upload)", continueFileUpload),
  route("PUT", "/upload/drive/v2/files/{fileId}", "files.update (v2 upload)", replaceFileV2),
  route("DELETE", ONE, "files.delete", deleteFile),
  route("POST", `${ONE}/copy`, "files.copy", copyFile),
  route("GET", `${ONE}/export`, "files.export", exportFile),
  route("GET", "/spreadsheets/d/{fileId}/export", "files.export (editor)", exportFromEditor),
  route("POST", `${ONE}/comments`, "comments.create", createComment),
  route("GET", `${ONE}/comments`, "comments.list", listComments),
  route("GET", COMMENT, "comments.get", getComment),
  route("PATCH", COMMENT, "comments.update", updateComment),
  route("DELETE", COMMENT, "comments.delete", deleteComment),
  route("POST", `${COMMENT}/replies`, "replies.create", createReply),
  route("GET", `${COMMENT}/replies`, "replies.list", listReplies),
  route("DELETE", `${COMMENT}/replies/{replyId}`, "replies.delete", deleteReply),
  route("POST", `${ONE}/permissions`, "permissions.create", createPermission),
  route("GET", `${ONE}/permissions`, "permissions.list", listPermissions),
  route("GET", `${ONE}/permissions/{permissionId}`, "permissions.get", getPermission),
  route("PATCH", `${ONE}/permissions/{permissionId}`, "permissions.update", updatePermission),
  route("DELETE", `${ONE}/permissions/{permissionId}`, "permissions.delete", deletePermission),
  route("GET", `${ONE}/revisions`, "revisions.list", listRevisions),
  route("GET", `${ONE}/revisions/{revisionId}`, "revisions.get", getRevision),
];
