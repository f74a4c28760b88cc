import type { PublishedFile } from "../../core/model/catalogue.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { SitePort } from "../../ports/site.ts";
import { readJson } from "../../render/open-data/response-json.ts";
import { TrackerError } from "../errors.ts";
import type { Say } from "./publish-job.ts";
import { publishedFile } from "./published-file.ts";
import type { VersionFile } from "./render-version.ts";
import { cacheControl, versionFolder } from "./site-paths.ts";

/** Where a version's files lie. */
export type Folder = { readonly slug: string; readonly path: string };

/**
 * What an earlier, unfinished publication of this version has laid down, or null. Whoever comes first settles
 * what the version says, so that its files always tell the same.
 */
export async function begunSnapshot(site: SitePort, { slug, path }: Folder): Promise<Snapshot | null> {
  const file = await site.read(`${versionFolder(slug, path)}response.json`);
  if (file === null) return null;
  try {
    return readJson(Buffer.from(file.bytes).toString("utf8"));
  } catch (error) {
    throw taken(slug, path, error);
  }
}

/**
 * Puts a version's files in their places, none of which anything points to yet. A file that stands there
 * already is left as it is, and told as it is.
 */
export async function uploadVersion(
  site: SitePort,
  folder: Folder,
  files: readonly VersionFile[],
  say: Say,
): Promise<readonly PublishedFile[]> {
  const published: PublishedFile[] = [];
  for (const [index, file] of files.entries()) {
    say(`Uploading ${file.name} (${index + 1} of ${files.length}) …`);
    published.push(await putOnce(site, `${versionFolder(folder.slug, folder.path)}${file.name}`, file));
  }
  return published;
}

async function putOnce(site: SitePort, name: string, file: VersionFile): Promise<PublishedFile> {
  const { contentType, bytes } = file;
  const written = await site.write({ name, contentType, bytes, cacheControl: cacheControlOf(file) }, "0");
  if (written !== null) return publishedFile(file);
  const standing = await site.read(name);
  return publishedFile({ ...file, bytes: standing?.bytes ?? bytes });
}

/** The page may get a banner later; everything else stays as it is. */
function cacheControlOf({ name }: VersionFile): string {
  return name === "index.html" ? cacheControl.moving : cacheControl.lasting;
}

/** The refusal of a folder that holds something else. */
export function taken(slug: string, path: string, cause?: unknown): TrackerError {
  return new TrackerError(
    "unreadable",
    "version-differs",
    `The site holds other files at ${versionFolder(slug, path)} than this version would put there, and a published file never changes. Stamp a new version, or remove what was put there by mistake.`,
    { cause },
  );
}
