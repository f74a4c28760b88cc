import { readSetting, writeSetting } from "../../control/setting.ts";
import type { Emulator } from "../../emulator.ts";
import { decodeWords } from "../mime/encoded-words.ts";
import { type HeaderField, headerValue } from "../mime/message-text.ts";
import { readParts } from "../mime/parts.ts";
import { snippetOf } from "../mime/snippet.ts";

/** A message for a mailbox; without a thread it begins one. */
export type NewMessage = {
  mailbox: string;
  raw: Buffer;
  labels: readonly string[];
  thread?: string | undefined;
};

/** Keeps a message in a mailbox, in the transaction of the request. */
export function keepMessage(emulator: Emulator, given: NewMessage): { id: string; thread: string } {
  const { store, clock } = emulator;
  const at = clock.now().getTime();
  const { id, history } = nextId(emulator, at);
  const root = readParts(given.raw);
  const thread = given.thread ?? id;
  store.run(
    `INSERT INTO mail_messages (mailbox, id, thread, at, history, message_id, sender, recipients, subject, snippet, raw)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    given.mailbox,
    id,
    thread,
    at,
    history,
    headerValue(root.fields, "Message-ID"),
    searchable(root.fields, ["From"]),
    searchable(root.fields, ["To", "Cc", "Bcc"]),
    searchable(root.fields, ["Subject"]),
    snippetOf(root),
    given.raw,
  );
  for (const label of new Set(given.labels))
    store.run("INSERT INTO mail_labels (mailbox, label, id) VALUES (?, ?, ?)", given.mailbox, label, id);
  return { id, thread };
}

function searchable(fields: readonly HeaderField[], names: readonly string[]): string {
  const values = names.map((name) => decodeWords(headerValue(fields, name)));
  return values.filter((value) => value !== "").join(", ");
}

// ids sort by time, as Gmail's do, and go on growing when the clock stands still or goes back
function nextId({ store }: Emulator, at: number): { id: string; history: number } {
  const last = readSetting(store, "mail-sequence");
  const [lastId, history] = Array.isArray(last) ? last.map(Number) : [0, 1000];
  const id = Math.max((lastId ?? 0) + 1, at * 1000);
  writeSetting(store, "mail-sequence", [id, (history ?? 0) + 1]);
  return { id: id.toString(16).padStart(16, "0"), history: (history ?? 0) + 1 };
}
