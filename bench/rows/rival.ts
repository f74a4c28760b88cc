import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A function that does nothing but greet. */
export const hello = 'export const rival = (_request, reply) => reply.json({ hello: "world" });';

/** Writes a function called "rival" into a folder, as the framework loads it. */
export async function writeRival(folder: string, code: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "index.js"), code);
  await writeFile(join(folder, "package.json"), '{"type":"module","main":"index.js"}');
}
