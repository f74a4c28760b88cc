import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream";
import type { Answer, Call } from "../http/call.ts";

/** The whole state of one moment as an SQLite file, which is written first and then sent piece by piece. */
export function takeSnapshot({ emulator }: Call): Answer {
  const directory = mkdtempSync(join(tmpdir(), "emulator-snapshot-"));
  const file = join(directory, "snapshot.sqlite");
  emulator.store.run("VACUUM INTO ?", file);
  return {
    status: 200,
    headers: {
      "content-type": "application/vnd.sqlite3",
      "content-length": String(statSync(file).size),
      "content-disposition": 'attachment; filename="emulator.sqlite"',
    },
    stream: (response) => {
      // a client that goes away is no error here, and the file goes with it
      pipeline(createReadStream(file), response, () => rmSync(directory, { recursive: true }));
    },
  };
}
