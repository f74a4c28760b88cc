import type { Caller } from "../../auth/caller.ts";
import type { Emulator } from "../../emulator.ts";
import { recordChange } from "../changes/record-change.ts";
import { addRevision } from "../revisions/add-revision.ts";

/** Records that somebody changed the content of a file; a spreadsheet's title is its file's name. */
export function touchFile(emulator: Emulator, fileId: string, caller: Caller, name: string): void {
  emulator.store.run(
    "UPDATE files SET modified = ?, modifier = ?, name = ?, version = version + 1 WHERE id = ?",
    emulator.clock.now().toISOString(),
    caller.email,
    name,
    fileId,
  );
  addRevision(emulator, fileId, caller);
  recordChange(emulator, fileId);
}
