import { existsSync } from "node:fs";
import { cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const Lock = z.object({ packages: z.record(z.string(), z.object({ optional: z.boolean().default(false) })) });

/**
 * Copies the packages that a folder's package-lock.json lists, and no other, into the folder above it, where
 * functions that need the very same share them.
 */
export async function installLocked(folder: string, above: string): Promise<readonly string[]> {
  const { packages } = Lock.parse(JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")));
  const places = Object.keys(packages).filter((place) => place !== "");
  if (existsSync(join(above, "node_modules"))) return places;
  for (const place of places) {
    await mkdir(dirname(join(above, place)), { recursive: true });
    await copyPackage(join(root, place), join(above, place), packages[place]?.optional ?? false);
  }
  return places;
}

/** A package without the packages inside it. One for another kind of machine is not there to be copied. */
async function copyPackage(from: string, to: string, isOptional: boolean): Promise<void> {
  const inside = join(from, "node_modules");
  try {
    await cp(from, to, { recursive: true, filter: (source) => source !== inside });
  } catch (error) {
    if (!isOptional) throw error;
  }
}
