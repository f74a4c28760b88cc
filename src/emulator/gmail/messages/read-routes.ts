import { type Answer, type Call, ok, param } from "../../http/call.ts";
import { entityNotFound } from "../../http/google-error.ts";
import { mailboxOf } from "../mailbox.ts";
import { type MimePart, readParts } from "../mime/parts.ts";
import { findMessages, pageOf } from "../search/find-messages.ts";
import { messagesOfThread, requireMessage, type StoredMessage } from "./stored-message.ts";
import { attachmentIdOf, base64, formatOf, writeMessage } from "./write-message.ts";

/** gmail.users.messages.list: by label at once, by `q` with the lag of the search index; the newest first */
export function listMessages(call: Call): Answer {
  const found = findMessages(call, mailboxOf(call));
  const { page, ...rest } = pageOf(call, found);
  const messages = page.map(({ id, thread }) => ({ id, threadId: thread }));
  return ok({ ...(messages.length === 0 ? {} : { messages }), ...rest });
}

/** gmail.users.messages.get */
export function getMessage(call: Call): Answer {
  return ok(written(call, requireMessage(call.emulator.store, mailboxOf(call), param(call, "id"))));
}

/** gmail.users.messages.attachments.get */
export function getAttachment(call: Call): Answer {
  const message = requireMessage(call.emulator.store, mailboxOf(call), param(call, "messageId"));
  const part = partWith(readParts(message.raw), param(call, "id"));
  if (part === undefined) throw entityNotFound();
  return ok({ size: part.content.length, data: base64(part.content) });
}

function partWith(part: MimePart, id: string): MimePart | undefined {
  if (attachmentIdOf(part) === id) return part;
  return part.parts.map((child) => partWith(child, id)).find((found) => found !== undefined);
}

/** gmail.users.threads.list: the thread of the newest message first */
export function listThreads(call: Call): Answer {
  const mailbox = mailboxOf(call);
  const newest = new Map(
    findMessages(call, mailbox)
      .toReversed()
      .map((one) => [one.thread, one]),
  );
  const byTime = [...newest.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const { page, ...rest } = pageOf(call, byTime);
  const threads = page.map(({ id, thread }) => {
    const { snippet, history } = requireMessage(call.emulator.store, mailbox, id);
    return { id: thread, snippet, historyId: String(history) };
  });
  return ok({ ...(threads.length === 0 ? {} : { threads }), ...rest });
}

/** gmail.users.threads.get */
export function getThread(call: Call): Answer {
  const messages = messagesOfThread(call.emulator.store, mailboxOf(call), param(call, "id"));
  const last = messages.at(-1);
  if (last === undefined) throw entityNotFound();
  return ok({
    id: last.thread,
    historyId: String(last.history),
    messages: messages.map((message) => written(call, message)),
  });
}

function written({ query }: Call, message: StoredMessage): Record<string, unknown> {
  return writeMessage(message, formatOf(query), query.getAll("metadataHeaders"));
}
