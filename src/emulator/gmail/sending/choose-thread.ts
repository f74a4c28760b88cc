import type { Store } from "../../store/store.ts";
import { decodeWords } from "../mime/encoded-words.ts";
import { type HeaderField, headerValue } from "../mime/message-text.ts";
import { answeredIds } from "./stamp-mail.ts";

/**
 * The thread that a message joins in a mailbox: that of a message which it answers by References or
 * In-Reply-To, if the subject is the same. A thread that was asked for is joined on the same terms.
 *
 * Source: https://developers.google.com/workspace/gmail/api/guides/threads
 *
 * @returns undefined when it begins a thread
 */
export function chooseThread(
  store: Store,
  mailbox: string,
  fields: readonly HeaderField[],
  wanted = "",
): string | undefined {
  const subject = baseSubject(decodeWords(headerValue(fields, "Subject")));
  for (const id of answeredIds(fields).toReversed()) {
    const rows = store.all(
      "SELECT thread, subject FROM mail_messages WHERE mailbox = ? AND message_id = ?",
      mailbox,
      id,
    );
    const match = rows.find(
      (row) => baseSubject(String(row.subject)) === subject && (wanted === "" || row.thread === wanted),
    );
    if (match !== undefined) return String(match.thread);
  }
  return undefined;
}

/** A subject without its `Re:` and `Fwd:`. */
function baseSubject(subject: string): string {
  return subject
    .replace(/^(\s*(re|fwd?)\s*:)+/i, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
