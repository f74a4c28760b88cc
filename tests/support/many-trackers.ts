import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readSweepState, type SweepState } from "../../src/app/sweep/sweep-state.ts";
import type { Cloud } from "./cloud.ts";

const idOf = (nth: number) => `1copy${String(nth).padStart(39, "0")}`;

/**
 * Copies the tracker of a cloud in a snapshot of the emulator, with all that Drive knows of it: its file, its rights,
 * its place in the folder and its entry in the list of changes; then enrols the copies as a sweep would. The first
 * `whole` are whole; the others, which nobody opens, are known to Drive alone. Gives the copies' ids.
 */
export async function copyTracker(
  { office }: Cloud,
  copies: number,
  whole: number,
): Promise<readonly string[]> {
  const file = join(office.folder, "many.sqlite");
  const address = `${office.url}/_emulator/snapshot`;
  await writeFile(file, Buffer.from(await (await fetch(address)).arrayBuffer()));
  const ids = Array.from({ length: copies }, (_, nth) => idOf(nth));
  copyIn(file, office.spreadsheetId, ids, whole);
  const answer = await fetch(address, { method: "PUT", body: await readFile(file) });
  if (!answer.ok) throw new Error(await answer.text());
  await rm(file);
  await enrol(office.ports.files, ids);
  return ids;
}

function copyIn(file: string, from: string, ids: readonly string[], whole: number): void {
  const db = new DatabaseSync(file);
  db.exec("BEGIN");
  const known = [
    "INSERT INTO files SELECT ?1, name, mime_type, owner, created, modified, modifier, trashed, version, more, content FROM files WHERE id = ?2",
    "INSERT INTO permissions SELECT ?1, id, type, email, role FROM permissions WHERE file = ?2",
    "INSERT INTO revisions SELECT ?1, id, modified, modifier FROM revisions WHERE file = ?2",
    "INSERT INTO changes SELECT ?1, number, time FROM changes WHERE file = ?2",
  ].map((sql) => db.prepare(sql));
  const opened = [
    "INSERT INTO spreadsheets SELECT ?1, replace(head, ?2, ?1) FROM spreadsheets WHERE id = ?2",
    "INSERT INTO blocks SELECT ?1, sheet, block, cells FROM blocks WHERE spreadsheet = ?2",
  ].map((sql) => db.prepare(sql));
  for (const [nth, id] of ids.entries())
    for (const copy of nth < whole ? [...known, ...opened] : known) copy.run(id, from);
  db.exec("COMMIT");
  db.close();
}

/** What a sweep that has enrolled them all leaves behind. */
async function enrol(files: Cloud["office"]["ports"]["files"], ids: readonly string[]): Promise<void> {
  const kept = await readSweepState(files);
  if (!kept) throw new Error("a sweep should have been made");
  const state: SweepState = { ...kept.state, trackers: [...kept.state.trackers, ...ids].sort() };
  await files.write("sweep", JSON.stringify(state), kept.generation);
}
