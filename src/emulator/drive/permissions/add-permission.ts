import { createHash } from "node:crypto";
import type { Store } from "../../store/store.ts";

/** Who has which role; `email` is the domain for `domain` and empty for `anyone`. */
export type Permission = { id: string; type: string; role: string; email: string };

/** Adds or replaces the permission of one person, group, domain, or of anyone. */
export function addPermission(store: Store, fileId: string, given: Omit<Permission, "id">): Permission {
  const email = given.email.toLowerCase();
  const id = permissionIdOf(given.type, email);
  store.run(
    "INSERT OR REPLACE INTO permissions (file, id, type, email, role) VALUES (?, ?, ?, ?, ?)",
    fileId,
    id,
    given.type,
    email,
    given.role,
  );
  return { ...given, id, email };
}

/** Permission ids belong to the person, not to the file: twenty digits, the same everywhere. */
export function permissionIdOf(type: string, email: string): string {
  if (type === "anyone") return "anyoneWithLink";
  const digest = createHash("sha256").update(`${type} ${email}`).digest();
  return digest.readBigUInt64BE().toString().padStart(20, "1").slice(0, 20);
}

/** The permissions of a file, the owner first. */
export function permissionsOf(store: Store, fileId: string): Permission[] {
  const rows = store.all(
    "SELECT id, type, email, role FROM permissions WHERE file = ? ORDER BY role = 'owner' DESC, id",
    fileId,
  );
  return rows.map((row) => ({
    id: String(row.id),
    type: String(row.type),
    email: String(row.email),
    role: String(row.role),
  }));
}
