import type { Gate } from "../../core/model/gate.ts";
import type { PublishPorts, PublishRequest, PublishSettings } from "./publish-job.ts";
import { readForPublish } from "./read-for-publish.ts";
import { renderPageAlone, renderVersion, type VersionFile } from "./render-version.ts";

/**
 * The latest stamped version as it would look, watermarked on every page and never put on the site. `gates`
 * are all the reasons why it could not be published as it is; `html` is its page without the other files.
 */
export type Preview = {
  readonly kind: "preview";
  readonly version: string;
  readonly gates: readonly Gate[];
  readonly html: string;
  readonly files: readonly VersionFile[];
  readonly notes: readonly string[];
};

/** Makes a preview; reads the sheet once and writes nothing. Throws as `publish` does. */
export async function preview(
  { spreadsheetId, say = () => undefined }: PublishRequest,
  { sheet }: Pick<PublishPorts, "sheet">,
  { publisher }: PublishSettings,
): Promise<Preview> {
  say("Reading the sheet …");
  const { snapshot, gates, candidate } = await readForPublish(spreadsheetId, sheet);
  const { slug, path, number } = candidate;
  const place = { publisher, slug, path, earlier: null, draft: true };
  const { files, notes, failures } = await renderVersion(snapshot, place, say);
  return {
    kind: "preview",
    version: number,
    gates: [...gates, ...failures],
    html: renderPageAlone(snapshot, place, notes),
    files,
    notes,
  };
}
