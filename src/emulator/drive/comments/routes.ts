import { randomBytes } from "node:crypto";
import { type Answer, type Call, flag, noContent, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { textOf } from "../../sheets/model/struct.ts";
import { insufficientPermissions } from "../errors.ts";
import { answerFields } from "../fields/drive-fields.ts";
import { requireFile } from "../files/require-file.ts";
import {
  type Comment,
  commentsOf,
  notThere,
  type Post,
  type Reply,
  requireComment,
  saveComment,
  writeComment,
  writeReply,
} from "./stored-comment.ts";

/** @throws GoogleError 400: comments come with the fields that were asked for, and with no others */
export function requireFields(call: Call): void {
  if (call.query.has("fields")) return;
  throw new GoogleError({
    code: 400,
    message: "The 'fields' parameter is required for this method.",
    reason: "required",
    location: { name: "fields", type: "parameter" },
  });
}

function newPost(call: Call, content: string): Post {
  const now = call.emulator.clock.now().toISOString();
  const id = `AAAA${randomBytes(6).toString("base64url")}`;
  return { id, author: call.caller.email, created: now, modified: now, content, deleted: false };
}

function requireContent(content: unknown): string {
  if (textOf(content) !== "") return textOf(content);
  throw new GoogleError({ code: 400, message: "The content of a comment is required.", reason: "required" });
}

// only who wrote it may change it; that of the owner of the file may go
function requireAuthor(call: Call, { author }: Post, owner?: string): void {
  if (call.caller.email !== author && call.caller.email !== owner) throw insufficientPermissions();
}

/** drive.comments.create */
export function createComment(call: Call): Answer {
  requireFields(call);
  const file = requireFile(call, "reader");
  const { content, anchor, quotedFileContent } = jsonBody(call);
  const comment: Comment = {
    ...newPost(call, requireContent(content)),
    ...(typeof anchor === "string" ? { anchor } : {}),
    ...(quotedFileContent === undefined ? {} : { quoted: quotedFileContent }),
    replies: [],
  };
  saveComment(call, file.id, comment);
  return answerFields(call, writeComment(call, comment), "*");
}

/** drive.comments.list: the newest first, all on one page */
export function listComments(call: Call): Answer {
  requireFields(call);
  const file = requireFile(call, "reader");
  const all = commentsOf(call, file.id).filter((one) => flag(call, "includeDeleted") || !one.deleted);
  const comments = all.map((one) => writeComment(call, one));
  return answerFields(call, { kind: "drive#commentList", comments }, "*");
}

/** drive.comments.get */
export function getComment(call: Call): Answer {
  requireFields(call);
  const comment = requireComment(call, requireFile(call, "reader").id);
  if (comment.deleted && !flag(call, "includeDeleted")) throw notThere("Comment", comment.id, "commentId");
  return answerFields(call, writeComment(call, comment), "*");
}

/** drive.comments.update: its text */
export function updateComment(call: Call): Answer {
  requireFields(call);
  const file = requireFile(call, "reader");
  const comment = requireComment(call, file.id);
  requireAuthor(call, comment);
  const modified = call.emulator.clock.now().toISOString();
  const next = { ...comment, content: requireContent(jsonBody(call).content), modified };
  saveComment(call, file.id, next);
  return answerFields(call, writeComment(call, next), "*");
}

/** drive.comments.delete */
export function deleteComment(call: Call): Answer {
  const file = requireFile(call, "reader");
  const comment = requireComment(call, file.id);
  requireAuthor(call, comment, file.owner);
  saveComment(call, file.id, { ...comment, content: "", deleted: true });
  return noContent();
}

/** drive.replies.create: a text, or an action that closes the comment or opens it again */
export function createReply(call: Call): Answer {
  requireFields(call);
  const file = requireFile(call, "reader");
  const comment = requireComment(call, file.id);
  const { content, action } = jsonBody(call);
  const reply: Reply = {
    ...newPost(call, action === undefined ? requireContent(content) : textOf(content)),
    ...(action === "resolve" || action === "reopen" ? { action } : {}),
  };
  const resolved = reply.action === undefined ? comment.resolved : reply.action === "resolve";
  saveComment(call, file.id, {
    ...comment,
    ...(resolved === undefined ? {} : { resolved }),
    modified: reply.created,
    replies: [...comment.replies, reply],
  });
  return answerFields(call, writeReply(call, reply), "*");
}

/** drive.replies.list */
export function listReplies(call: Call): Answer {
  requireFields(call);
  const comment = requireComment(call, requireFile(call, "reader").id);
  const all = comment.replies.filter((one) => flag(call, "includeDeleted") || !one.deleted);
  return answerFields(
    call,
    { kind: "drive#replyList", replies: all.map((one) => writeReply(call, one)) },
    "*",
  );
}

/** drive.replies.delete */
export function deleteReply(call: Call): Answer {
  const file = requireFile(call, "reader");
  const comment = requireComment(call, file.id);
  const id = param(call, "replyId");
  const reply = comment.replies.find((one) => one.id === id);
  if (reply === undefined) throw notThere("Reply", id, "replyId");
  requireAuthor(call, reply, file.owner);
  const gone = { ...reply, content: "", deleted: true };
  saveComment(call, file.id, {
    ...comment,
    replies: comment.replies.map((one) => (one === reply ? gone : one)),
  });
  return noContent();
}
