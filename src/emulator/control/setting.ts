import type { Store } from "../store/store.ts";

/** A setting kept with the data; undefined when it was never made. */
export function readSetting(store: Store, name: string): unknown {
  const row = store.get("SELECT value FROM settings WHERE name = ?", name);
  return row === undefined ? undefined : JSON.parse(String(row.value));
}

/** Keeps a setting with the data. */
export function writeSetting(store: Store, name: string, value: unknown): void {
  store.run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", name, JSON.stringify(value));
}
