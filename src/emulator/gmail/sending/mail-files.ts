import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Emulator } from "../../emulator.ts";

// the request under way when the process was killed is the only one that can lack its file
const LOOK_BACK = 10;

/** Lays what was sent into the data directory once the request is kept; names sort by time. */
export function fileMail(emulator: Emulator, mail: { id: string; at: number; raw: Buffer }): void {
  emulator.store.afterCommit(() => {
    const path = pathOf(emulator, mail);
    mkdirSync(dirname(path), { recursive: true });
    // a process killed in the middle leaves no half file under the name that readers look for
    writeFileSync(`${path}.part`, mail.raw);
    renameSync(`${path}.part`, path);
  });
}

/** Writes the files that a killed process owed. */
export function fileMissingMail(emulator: Emulator): void {
  const rows = emulator.store.all(
    `SELECT m.id, at, raw FROM mail_messages m JOIN mail_labels l ON l.mailbox = m.mailbox AND l.id = m.id
     WHERE label = 'SENT' ORDER BY m.id DESC LIMIT ?`,
    LOOK_BACK,
  );
  for (const { id, at, raw } of rows) {
    const mail = {
      id: String(id),
      at: Number(at),
      raw: Buffer.from(raw instanceof Uint8Array ? raw : []),
    };
    if (!existsSync(pathOf(emulator, mail))) fileMail(emulator, mail);
  }
}

function pathOf({ dataDir }: Emulator, { id, at }: { id: string; at: number }): string {
  return join(dataDir, "mail", `${new Date(at).toISOString().replaceAll(":", "-")}-${id}.eml`);
}
