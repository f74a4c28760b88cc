import { entityNotFound } from "../../http/google-error.ts";
import type { Row, Store } from "../../store/store.ts";
import { badMail } from "../errors.ts";

/** A message in one mailbox; `at` is its internal date in milliseconds, `raw` all of it. */
export type StoredMessage = {
  mailbox: string;
  id: string;
  thread: string;
  at: number;
  history: number;
  snippet: string;
  labels: string[];
  raw: Buffer;
};

/** The message with this id. @throws GoogleError 404, or 400 for what is no id */
export function requireMessage(store: Store, mailbox: string, id: string): StoredMessage {
  if (!/^[0-9a-f]{1,16}$/.test(id)) throw badMail("Invalid id value");
  const row = store.get("SELECT * FROM mail_messages WHERE mailbox = ? AND id = ?", mailbox, id);
  if (row === undefined) throw entityNotFound();
  return messageOf(store, row);
}

/** The messages of a thread, the oldest first. */
export function messagesOfThread(store: Store, mailbox: string, thread: string): StoredMessage[] {
  const rows = store.all(
    "SELECT * FROM mail_messages WHERE mailbox = ? AND thread = ? ORDER BY id",
    mailbox,
    thread,
  );
  return rows.map((row) => messageOf(store, row));
}

function messageOf(store: Store, row: Row): StoredMessage {
  const [mailbox, id] = [String(row.mailbox), String(row.id)];
  const labels = store.all("SELECT label FROM mail_labels WHERE mailbox = ? AND id = ?", mailbox, id);
  return {
    mailbox,
    id,
    thread: String(row.thread),
    at: Number(row.at),
    history: Number(row.history),
    snippet: String(row.snippet),
    labels: labels.map(({ label }) => String(label)),
    raw: Buffer.from(row.raw instanceof Uint8Array ? row.raw : []),
  };
}
