import type { Snapshot } from "../../../core/model/snapshot.ts";
import type { SitePort } from "../../../ports/site.ts";
import { readJson } from "../../../render/open-data/response-json.ts";
import { TrackerError } from "../../errors.ts";
import { versionFolder } from "../site-paths.ts";

/** The snapshot of a version that stands on the site; throws TrackerError when its file is gone or damaged. */
export async function readSnapshot(site: SitePort, slug: string, path: string): Promise<Snapshot> {
  const name = `${versionFolder(slug, path)}response.json`;
  const file = await site.read(name);
  try {
    return readJson(Buffer.from(file?.bytes ?? []).toString("utf8"));
  } catch (error) {
    throw new TrackerError(
      "unreadable",
      "published-file-damaged",
      `The site's ${name} is ${file ? "damaged" : "gone"}, though it is published. Bring back its earlier generation in the bucket, or withdraw the version.`,
      { cause: error },
    );
  }
}
