import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { TrackerError } from "../app/errors.ts";

/** Lays files into a folder, which is made if need be, each whole or not at all. Throws TrackerError "usage". */
export async function layFiles(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  try {
    for (const { name, bytes } of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, bytes);
      await rename(`${path}.new`, path);
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const says = `The folder ${folder} cannot be written to (${error.code}). Give another with --out DIR.`;
    throw new TrackerError("usage", "bad-out-folder", says, { cause: error });
  }
}
