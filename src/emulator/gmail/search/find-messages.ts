import type { Call } from "../../http/call.ts";
import type { Row } from "../../store/store.ts";
import { badMail } from "../errors.ts";
import { type Indexed, parseSearch } from "./parse-search.ts";
import { searchLag } from "./search-lag.ts";

/** A message that was found. */
export type Found = { id: string; thread: string };

/** The messages that have all the labels of the query and that its `q` means, the newest first. */
export function findMessages(call: Call, mailbox: string): Found[] {
  const labels = call.query.getAll("labelIds");
  const q = call.query.get("q")?.trim() ?? "";
  const { store, clock } = call.emulator;
  const having = labels.map(
    () =>
      "AND EXISTS (SELECT 1 FROM mail_labels l WHERE l.mailbox = m.mailbox AND l.label = ? AND l.id = m.id)",
  );
  const until = q === "" ? Number.MAX_SAFE_INTEGER : clock.now().getTime() - searchLag(store);
  const rows = store.all(
    `SELECT id, thread, at, message_id, sender, recipients, subject, mailbox FROM mail_messages m
     WHERE mailbox = ? AND at <= ? ${having.join(" ")} ORDER BY id DESC`,
    mailbox,
    until,
    ...labels,
  );
  if (q === "") return rows.map((row) => ({ id: String(row.id), thread: String(row.thread) }));
  const test = parseSearch(q);
  return rows.map((row) => indexed(call, row)).filter(test);
}

function indexed({ emulator: { store } }: Call, row: Row): Indexed {
  const mailbox = String(row.mailbox);
  const id = String(row.id);
  return {
    id,
    thread: String(row.thread),
    at: Number(row.at),
    messageId: String(row.message_id),
    sender: String(row.sender),
    recipients: String(row.recipients),
    subject: String(row.subject),
    labels: new Set(
      store
        .all("SELECT label FROM mail_labels WHERE mailbox = ? AND id = ?", mailbox, id)
        .map(({ label }) => String(label)),
    ),
  };
}

/** One page of what was found; the token is the id of the last message before it. */
export function pageOf<T extends Found>(
  { query }: Call,
  found: readonly T[],
): { page: T[]; nextPageToken?: string; resultSizeEstimate: number } {
  const size = pageSize(query.get("maxResults"));
  const token = query.get("pageToken") ?? "";
  if (!/^\d*$/.test(token)) throw badMail("Invalid pageToken");
  const before = token === "" ? undefined : BigInt(token).toString(16).padStart(16, "0");
  const rest = before === undefined ? found : found.filter(({ id }) => id < before);
  const page = rest.slice(0, size);
  const last = rest.length > size ? page.at(-1) : undefined;
  return {
    page,
    ...(last === undefined ? {} : { nextPageToken: BigInt(`0x${last.id}`).toString() }),
    resultSizeEstimate: found.length,
  };
}

function pageSize(text: string | null): number {
  const size = Number(text ?? 100);
  if (!Number.isInteger(size) || size < 1) throw badMail("Invalid maxResults");
  return Math.min(size, 500);
}
