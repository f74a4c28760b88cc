import type { Store } from "../store/store.ts";

/** The name under which the snapshot is attached. */
export const RESTORED = "restored";

// the log of changes goes on, so that its ids never come twice
const KEPT_AS_THEY_ARE = ["events"];

/** Replaces the rows of every table by those of the attached snapshot; must run in a transaction. */
export function copyTables(store: Store): void {
  const tables = store.all(
    "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  );
  for (const table of tables.map(({ name }) => String(name))) {
    if (KEPT_AS_THEY_ARE.includes(table)) continue;
    store.run(`DELETE FROM main.${table}`);
    const columns = sharedColumns(store, table).join(", ");
    // a snapshot of an earlier program may lack a table or a column
    if (columns !== "")
      store.run(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM ${RESTORED}.${table}`);
  }
}

function sharedColumns(store: Store, table: string): string[] {
  const rows = store.all(
    `SELECT a.name FROM pragma_table_info(?, 'main') a JOIN pragma_table_info(?, '${RESTORED}') b ON a.name = b.name`,
    table,
    table,
  );
  return rows.map(({ name }) => String(name));
}
