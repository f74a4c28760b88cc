import type { CataloguedVersion, PublishedFile } from "../../core/model/catalogue.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { snapshotDigest } from "../../core/publishing/snapshot-digest.ts";
import { changeCatalogue, standingVersions, withVersion } from "./catalogue.ts";
import { noteInLedger } from "./note-in-ledger.ts";
import type { Prepared } from "./prepare.ts";
import type { PublishPorts, PublishSettings, Say } from "./publish-job.ts";
import type { ReadyToPublish } from "./read-for-publish.ts";
import { changesPage } from "./refresh/changes-pages.ts";
import { readSnapshot } from "./refresh/read-snapshot.ts";
import { refreshSite } from "./refresh/refresh-site.ts";
import { addressOf } from "./render-version.ts";
import { cacheControl } from "./site-paths.ts";
import { uploadVersion } from "./upload-version.ts";

/** A version's files as they stand; `first`: nobody else had let it out meanwhile. */
export type WentOut = { readonly files: readonly PublishedFile[]; readonly first: boolean };

/**
 * Lets a prepared version out. Its files first, its page last of them; then the ledger's row; then the
 * catalogue, from which on it is the latest; then the pages that point to it.
 */
export async function goOut(
  prepared: Prepared,
  { sheet, site }: PublishPorts,
  { publisher }: PublishSettings,
  say: Say,
): Promise<WentOut> {
  const { ready, snapshot, rendered, slug } = prepared;
  const { number, path, tracker, on } = ready.candidate;
  const folder = { slug, path };
  const isPage = ({ name }: { readonly name: string }) => name === "index.html";
  const data = rendered.files.filter((file) => !isPage(file));
  const dataFiles = await uploadVersion(site, folder, data, say);
  await uploadChanges(prepared, site, publisher);
  const page = await uploadVersion(site, folder, rendered.files.filter(isPage), say);
  const files = [...dataFiles, ...page];
  say("Noting it in the sheet …");
  const address = addressOf({ publisher, slug, path });
  const digest = snapshotDigest(snapshot);
  await noteInLedger(sheet, ready.tracker, { version: number, address, digest }, ready.at);
  const version = cataloguedVersion(ready, snapshot, digest, files);
  const { changed } = await changeCatalogue(site, publisher, (catalogue) =>
    withVersion(catalogue, { slug, tracker }, version, snapshot),
  );
  await refreshSite(site, publisher, slug, on, say);
  return { files, first: changed };
}

/** What changed since each earlier version: the new version's page links to these. */
async function uploadChanges(
  { earlier, snapshot, slug, ready }: Prepared,
  site: PublishPorts["site"],
  publisher: PublishSettings["publisher"],
): Promise<void> {
  for (const before of earlier ? standingVersions(earlier) : []) {
    const older = await readSnapshot(site, slug, before.path);
    const page = changesPage(publisher, { slug }, before, ready.candidate, [older, snapshot]);
    const bytes = Buffer.from(page.content);
    const { name, contentType } = page;
    await site.write({ name, contentType, bytes, cacheControl: cacheControl.moving }, "0");
  }
}

function cataloguedVersion(
  { candidate: { number, path, date, on } }: ReadyToPublish,
  snapshot: Snapshot,
  digest: string,
  files: readonly PublishedFile[],
): CataloguedVersion {
  const { chain } = snapshot;
  const { changes } = snapshot.version;
  const facts = { number, path, date, publishedOn: on, changes, snapshot: digest, chain };
  return { ...facts, files: [...files], withdrawn: null };
}
