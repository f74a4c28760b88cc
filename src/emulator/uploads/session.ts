import { randomBytes } from "node:crypto";
import type { Struct } from "../sheets/model/struct.ts";
import type { Store } from "../store/store.ts";

/** A resumable upload: what it is for, how many bytes are there, and the answer once it is done. */
export type Session = { id: string; target: Struct; received: number; answer: unknown };

/** Opens an upload; `target` is whatever its service needs to finish it. */
export function openSession(store: Store, target: Struct): string {
  const id = randomBytes(24).toString("base64url");
  store.run("INSERT INTO uploads (id, target) VALUES (?, ?)", id, JSON.stringify(target));
  return id;
}

/** The upload with this id; undefined when there is none. */
export function findSession(store: Store, id: string): Session | undefined {
  const row = store.get("SELECT target, received, answer FROM uploads WHERE id = ?", id);
  if (row === undefined) return undefined;
  const answer: unknown = row.answer === null ? undefined : JSON.parse(String(row.answer));
  return { id, target: JSON.parse(String(row.target)), received: Number(row.received), answer };
}

/** Keeps the bytes that are new; those that were sent before are passed over. */
export function addChunk(store: Store, { id, received }: Session, start: number, bytes: Buffer): number {
  const fresh = bytes.subarray(Math.max(0, received - start));
  if (fresh.length === 0) return received;
  store.run(
    "INSERT INTO upload_chunks (upload, start, content) VALUES (?, ?, ?)",
    id,
    received,
    Buffer.from(fresh),
  );
  const now = received + fresh.length;
  store.run("UPDATE uploads SET received = ? WHERE id = ?", now, id);
  return now;
}

/** Everything that was received, in order. */
export function sessionContent(store: Store, id: string): Buffer {
  const rows = store.all("SELECT content FROM upload_chunks WHERE upload = ? ORDER BY start", id);
  return Buffer.concat(
    rows.map(({ content }) => (content instanceof Uint8Array ? content : new Uint8Array())),
  );
}

/** Keeps the answer, for a client that did not hear it and asks again; the chunks go. */
export function closeSession(store: Store, id: string, answer: unknown): void {
  store.run("DELETE FROM upload_chunks WHERE upload = ?", id);
  store.run("UPDATE uploads SET answer = ? WHERE id = ?", JSON.stringify(answer), id);
}

/** Forgets an upload. */
export function dropSession(store: Store, id: string): void {
  store.run("DELETE FROM upload_chunks WHERE upload = ?", id);
  store.run("DELETE FROM uploads WHERE id = ?", id);
}
