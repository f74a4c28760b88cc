import { join } from "node:path";
import type { PublishedLatest, PublishResult } from "../../app/publish/publish-result.ts";

/** A publication as `npm start -- --json` tells it. */
export function publicationJson({ kind, version, address, gates, notes }: PublishResult) {
  return { kind, version, address, gates, notes };
}

/** What readers find, with where its files lie: `path` begins with the data folder as it was given. */
export function publishedJson({ version, address, files }: PublishedLatest, folder: string) {
  return {
    version,
    address,
    files: files.map(({ name, bytes, sha256 }) => ({ path: join(folder, "site", name), bytes, sha256 })),
  };
}
