import type { Emulator } from "../../emulator.ts";
import type { Store } from "../../store/store.ts";

/** The number that the next change will get; page tokens are such numbers, so they never expire. */
export function nextNumber(store: Store): number {
  const row = store.get("SELECT value FROM settings WHERE name = 'change'");
  return Number(row?.value ?? 0) + 1;
}

function takeNumber(store: Store): number {
  const number = nextNumber(store);
  store.run("INSERT OR REPLACE INTO settings (name, value) VALUES ('change', ?)", String(number));
  return number;
}

/** Records that a file, or who may see it, changed; its earlier entry goes. */
export function recordChange({ store, clock }: Emulator, fileId: string): void {
  const time = clock.now().toISOString();
  store.run(
    "INSERT OR REPLACE INTO changes (file, number, time) VALUES (?, ?, ?)",
    fileId,
    takeNumber(store),
    time,
  );
  store.run(
    "DELETE FROM losses WHERE file = ? AND person IN (SELECT email FROM permissions WHERE file = ? AND type = 'user')",
    fileId,
    fileId,
  );
}

/** Records that a person no longer sees a file. */
export function recordLoss({ store, clock }: Emulator, fileId: string, person: string): void {
  const time = clock.now().toISOString();
  store.run(
    "INSERT OR REPLACE INTO losses (person, file, number, time) VALUES (?, ?, ?, ?)",
    person,
    fileId,
    takeNumber(store),
    time,
  );
}

/** Records that a file is gone for good, for everybody who saw it. Call it while its permissions are still there. */
export function recordDeletion(emulator: Emulator, fileId: string): void {
  const { store } = emulator;
  for (const { email } of store.all("SELECT email FROM permissions WHERE file = ? AND type = 'user'", fileId))
    recordLoss(emulator, fileId, String(email));
  store.run("DELETE FROM changes WHERE file = ?", fileId);
}
