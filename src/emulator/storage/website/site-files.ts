import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Emulator } from "../../emulator.ts";
import { isStruct } from "../../sheets/model/struct.ts";

/**
 * The bucket that lies as plain files under `site/` of the data directory: the first, by name, whose
 * configuration makes it a website. Undefined when none is.
 */
function websiteBucket({ store }: Emulator): string | undefined {
  const rows = store.all("SELECT name, resource FROM buckets ORDER BY name");
  const website = rows.find(({ resource }) => {
    const kept: unknown = JSON.parse(String(resource));
    return isStruct(kept) && isStruct(kept.website);
  });
  return website === undefined ? undefined : String(website.name);
}

/** Lays an object as a file once the request is kept, if it is of the website. */
export function layObject(
  emulator: Emulator,
  { bucket, name }: { bucket: string; name: string },
  content: Buffer,
): void {
  const path = pathOf(siteFolder(emulator), name);
  if (path === undefined || websiteBucket(emulator) !== bucket) return;
  emulator.store.afterCommit(() => layFile(path, content));
}

/** Takes an object's file away once the request is kept. */
export function takeAwayObject(emulator: Emulator, { bucket, name }: { bucket: string; name: string }): void {
  const path = pathOf(siteFolder(emulator), name);
  if (path === undefined || websiteBucket(emulator) !== bucket) return;
  emulator.store.afterCommit(() => rmSync(path, { force: true }));
}

/** Lays the whole website anew: what a killed process owed, or what another state holds. */
export function laySite(emulator: Emulator): void {
  const site = siteFolder(emulator);
  const [fresh, old] = [`${site}.new`, `${site}.old`];
  const bucket = websiteBucket(emulator);
  rmSync(fresh, { recursive: true, force: true });
  if (bucket === undefined) return;
  mkdirSync(fresh, { recursive: true });
  for (const { name, content } of emulator.store.each(
    "SELECT name, content FROM objects WHERE bucket = ?",
    bucket,
  )) {
    const path = pathOf(fresh, String(name));
    if (path !== undefined) layFile(path, Buffer.from(content instanceof Uint8Array ? content : []));
  }
  rmSync(old, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  renameSync(site, old);
  renameSync(fresh, site);
  rmSync(old, { recursive: true, force: true });
}

function siteFolder({ dataDir }: Emulator): string {
  return join(dataDir, "site");
}

// a name that no file can bear, or that would lead out of the folder, has no file
function pathOf(folder: string, name: string): string | undefined {
  const parts = name.split("/");
  const sound = parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\0"));
  return sound ? join(folder, ...parts) : undefined;
}

// a process killed in the middle leaves no half file under the name that readers look for
function layFile(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
