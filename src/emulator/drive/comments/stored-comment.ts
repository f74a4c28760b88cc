import { type Call, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { writeUser } from "../files/write-file.ts";

/** A comment or a reply; once it is deleted only its place in the talk is left. */
export type Post = {
  id: string;
  author: string;
  created: string;
  modified: string;
  content: string;
  deleted: boolean;
};

/** A reply can close a comment, or open it again. */
export type Reply = Post & { action?: string };

/** A comment with its replies. */
export type Comment = Post & { resolved?: boolean; anchor?: string; quoted?: unknown; replies: Reply[] };

/** Keeps a comment, in the place that it has or at the end. */
export function saveComment({ emulator: { store } }: Call, fileId: string, comment: Comment): void {
  const known = store.get("SELECT number FROM comments WHERE file = ? AND id = ?", fileId, comment.id);
  const last = store.get("SELECT max(number) AS number FROM comments WHERE file = ?", fileId);
  store.run(
    "INSERT OR REPLACE INTO comments (file, id, number, comment) VALUES (?, ?, ?, ?)",
    fileId,
    comment.id,
    Number(known?.number ?? Number(last?.number ?? 0) + 1),
    JSON.stringify(comment),
  );
}

/** The comments of a file, the newest first. */
export function commentsOf({ emulator: { store } }: Call, fileId: string): Comment[] {
  const rows = store.all("SELECT comment FROM comments WHERE file = ? ORDER BY number DESC", fileId);
  return rows.map((row): Comment => JSON.parse(String(row.comment)));
}

/** The comment of the path. @throws GoogleError 404 */
export function requireComment(call: Call, fileId: string): Comment {
  const id = param(call, "commentId");
  const comment = commentsOf(call, fileId).find((one) => one.id === id);
  if (comment === undefined) throw notThere("Comment", id, "commentId");
  return comment;
}

/** 404 for a comment or a reply. */
export function notThere(what: string, id: string, name: string): GoogleError {
  return new GoogleError({
    code: 404,
    message: `${what} not found: ${id}.`,
    reason: "notFound",
    location: { name, type: "parameter" },
  });
}

/** Drive's Comment resource. */
export function writeComment(call: Call, { resolved, anchor, quoted, replies, ...post }: Comment): object {
  return {
    ...writePost(call, "drive#comment", post),
    ...(resolved === undefined ? {} : { resolved }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(quoted === undefined ? {} : { quotedFileContent: quoted }),
    replies: replies.map((reply) => writeReply(call, reply)),
  };
}

/** Drive's Reply resource. */
export function writeReply(call: Call, { action, ...post }: Reply): object {
  return { ...writePost(call, "drive#reply", post), ...(action === undefined ? {} : { action }) };
}

function writePost(
  call: Call,
  kind: string,
  { id, author, created, modified, content, deleted }: Post,
): object {
  const { emailAddress: _, permissionId: __, ...name } = writeUser(call, author);
  const common = { kind, id, createdTime: created, modifiedTime: modified, deleted };
  const htmlContent = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return deleted ? common : { ...common, author: name, htmlContent, content };
}
