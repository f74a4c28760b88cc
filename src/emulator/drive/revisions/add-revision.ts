import type { Caller } from "../../auth/caller.ts";
import type { Emulator } from "../../emulator.ts";

/** Google merges edits of one person that follow each other closely; how closely it does not say. */
const MERGE_WITHIN_MS = 3 * 60_000;

/** Adds a revision, or moves the last one on when the same person made it a moment ago. */
export function addRevision({ store, clock }: Emulator, fileId: string, caller: Caller): void {
  const now = clock.now();
  const last = store.get(
    "SELECT id, modified, modifier FROM revisions WHERE file = ? ORDER BY id DESC LIMIT 1",
    fileId,
  );
  const since = last === undefined ? 0 : now.getTime() - new Date(String(last.modified)).getTime();
  if (last !== undefined && last.modifier === caller.email && Math.abs(since) < MERGE_WITHIN_MS) {
    store.run(
      "UPDATE revisions SET modified = ? WHERE file = ? AND id = ?",
      now.toISOString(),
      fileId,
      Number(last.id),
    );
    return;
  }
  store.run(
    "INSERT INTO revisions (file, id, modified, modifier) VALUES (?, ?, ?, ?)",
    fileId,
    Number(last?.id ?? 0) + 1,
    now.toISOString(),
    caller.email,
  );
}
