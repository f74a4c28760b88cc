import { type Answer, type Call, ok, param } from "../../http/call.ts";
import { entityNotFound } from "../../http/google-error.ts";
import { mailboxOf } from "../mailbox.ts";

const SYSTEM = [
  "CHAT",
  "SENT",
  "INBOX",
  "IMPORTANT",
  "TRASH",
  "DRAFT",
  "SPAM",
  "CATEGORY_FORUMS",
  "CATEGORY_UPDATES",
  "CATEGORY_PERSONAL",
  "CATEGORY_PROMOTIONS",
  "CATEGORY_SOCIAL",
  "STARRED",
  "UNREAD",
];

/** gmail.users.labels.list: those that every mailbox has */
export function listLabels(call: Call): Answer {
  mailboxOf(call);
  return ok({ labels: SYSTEM.map((id) => ({ id, name: id, type: "system" })) });
}

/** gmail.users.labels.get, with how many messages and threads have it */
export function getLabel(call: Call): Answer {
  const mailbox = mailboxOf(call);
  const id = param(call, "id");
  if (!SYSTEM.includes(id)) throw entityNotFound();
  return ok({ id, name: id, type: "system", ...countsOf(call, mailbox, id) });
}

function countsOf({ emulator }: Call, mailbox: string, label: string): Record<string, number> {
  const row = emulator.store.get(
    `SELECT count(*) AS messages, count(DISTINCT m.thread) AS threads,
       count(u.id) AS unread, count(DISTINCT iif(u.id IS NULL, NULL, m.thread)) AS unread_threads
     FROM mail_labels l JOIN mail_messages m ON m.mailbox = l.mailbox AND m.id = l.id
     LEFT JOIN mail_labels u ON u.mailbox = l.mailbox AND u.id = l.id AND u.label = 'UNREAD'
     WHERE l.mailbox = ? AND l.label = ?`,
    mailbox,
    label,
  );
  return {
    messagesTotal: Number(row?.messages),
    messagesUnread: Number(row?.unread),
    threadsTotal: Number(row?.threads),
    threadsUnread: Number(row?.unread_threads),
  };
}

/** gmail.users.getProfile */
export function getProfile(call: Call): Answer {
  const mailbox = mailboxOf(call);
  const row = call.emulator.store.get(
    "SELECT count(*) AS messages, count(DISTINCT thread) AS threads, max(history) AS history FROM mail_messages WHERE mailbox = ?",
    mailbox,
  );
  return ok({
    emailAddress: mailbox,
    messagesTotal: Number(row?.messages),
    threadsTotal: Number(row?.threads),
    historyId: String(row?.history ?? 1000),
  });
}
