import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the preview of what may not be published yet lies in a data folder. */
export function previewFile(folder: string): string {
  return join(folder, "preview", "index.html");
}

/** Lays a preview's page into the data folder, whole or not at all. */
export async function layPreview(folder: string, html: string): Promise<void> {
  const file = previewFile(folder);
  await mkdir(join(folder, "preview"), { recursive: true });
  await writeFile(`${file}.new`, html);
  await rename(`${file}.new`, file);
}
