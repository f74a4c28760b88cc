import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordEvent } from "../events/record-event.ts";
import { type Answer, type Call, ok } from "../http/call.ts";
import { invalidArgument } from "../http/google-error.ts";
import { laySite } from "../storage/website/site-files.ts";
import type { Store } from "../store/store.ts";
import { copyTables, RESTORED } from "./copy-tables.ts";
import { openParts } from "./open-parts.ts";

/**
 * Puts the state of a snapshot in the place of the present one, whole or not at all. What was kept in memory
 * is forgotten; faults stay, as they were never part of the state.
 *
 * @throws GoogleError 400 when the body is no snapshot
 */
export function restoreSnapshot(call: Call): Answer {
  const { emulator, body, caller } = call;
  const { store } = emulator;
  if (!body.subarray(0, 16).equals(Buffer.from("SQLite format 3\0")))
    throw noSnapshot("it is no SQLite file");
  withAttached(store, body, () =>
    store.transaction(() => {
      copyTables(store);
      // within the transaction, so that a failure leaves the memory as it was too
      store.afterCommit(() => Object.assign(emulator, openParts(store)));
      store.afterCommit(() => emulator.tasks.reset());
      store.afterCommit(() => laySite(emulator));
      recordEvent(emulator, { kind: "POST /_emulator/snapshot", file: "", caller: caller.email });
    }),
  );
  return ok({ restored: body.length });
}

function withAttached(store: Store, body: Buffer, work: () => void): void {
  const directory = mkdtempSync(join(tmpdir(), "emulator-restore-"));
  const file = join(directory, "snapshot.sqlite");
  try {
    writeFileSync(file, body);
    sqliteOrRefusal(() => store.run(`ATTACH ? AS ${RESTORED}`, file));
    try {
      checkSound(store);
      work();
    } finally {
      store.run(`DETACH ${RESTORED}`);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function checkSound(store: Store): void {
  const check = sqliteOrRefusal(() => store.get(`PRAGMA ${RESTORED}.quick_check`));
  if (check?.quick_check !== "ok") throw noSnapshot(String(check?.quick_check));
  const known = store.get(`SELECT name FROM ${RESTORED}.sqlite_master WHERE name = 'spreadsheets'`);
  if (known === undefined) throw noSnapshot("it has none of the emulator's tables");
}

// SQLite throws on a file that is torn
function sqliteOrRefusal<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw noSnapshot(error instanceof Error ? error.message : String(error));
  }
}

function noSnapshot(why: string): Error {
  return invalidArgument(`Not a snapshot of this emulator: ${why}. Send what GET /_emulator/snapshot gave.`);
}
