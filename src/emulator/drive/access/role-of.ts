import type { Store } from "../../store/store.ts";

/** What a person may do with a file; `commenter` counts as reader here. */
export type Role = "owner" | "writer" | "reader";

const RANK: Record<string, number> = {
  reader: 1,
  commenter: 1,
  writer: 2,
  fileOrganizer: 2,
  organizer: 3,
  owner: 3,
};

/** The strongest role of a person on a file, by name, by domain or because anyone has it; undefined for none. */
export function roleOf(store: Store, fileId: string, email: string): Role | undefined {
  const rows = store.all(
    "SELECT role FROM permissions WHERE file = ? AND (type = 'anyone' OR (type IN ('user', 'group') AND email = ?) OR (type = 'domain' AND email = ?))",
    fileId,
    email,
    email.split("@")[1] ?? "",
  );
  const rank = Math.max(0, ...rows.map((row) => RANK[String(row.role)] ?? 0));
  return rank === 0 ? undefined : (["reader", "writer", "owner"] as const)[rank - 1];
}

/** The owner of a file. */
export function ownerOf(store: Store, fileId: string): string {
  return String(store.get("SELECT owner FROM files WHERE id = ?", fileId)?.owner ?? "");
}
