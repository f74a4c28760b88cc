import { randomUUID } from "node:crypto";
import { type CataloguedInquiry, latestOf, type PublishedFile } from "../../core/model/catalogue.ts";
import type { Publisher } from "../../core/model/publisher.ts";
import { withLease } from "../lease.ts";
import { requestsSince } from "../requests-since.ts";
import { goOut, type WentOut } from "./go-out.ts";
import { noteInLedger } from "./note-in-ledger.ts";
import { type Preparation, prepare } from "./prepare.ts";
import type { PublishPorts, PublishRequest, PublishSettings, Say } from "./publish-job.ts";
import type { PublishedLatest, PublishResult } from "./publish-result.ts";
import { publishedFile } from "./published-file.ts";
import { refreshSite } from "./refresh/refresh-site.ts";
import { addressOf } from "./render-version.ts";
import { versionFolder } from "./site-paths.ts";

/**
 * Publishes a tracker's latest stamped version, or gives every reason why not. First its files go to their
 * permanent places, where nothing points to them yet; then the ledger notes it; then the catalogue changes in
 * one stroke, and the pages that point to the latest follow. Whatever dies in between, readers find a whole
 * site, and the next run goes on. Publishing again what is published mends what is missing, and no more.
 *
 * Throws TrackerError for a sheet that is no tracker or has no version, and PortError for a service that fails.
 */
export async function publish(
  request: PublishRequest,
  ports: PublishPorts,
  settings: PublishSettings,
): Promise<PublishResult> {
  const before = ports.sheet.requests();
  const { spreadsheetId, say = silent } = request;
  const lease = `publish/${spreadsheetId}`;
  const outcome = await withLease(ports.files, lease, randomUUID(), settings.lease, async () => {
    const preparation = await prepare(spreadsheetId, ports, settings, say);
    return tell(preparation, settings, await perform(preparation, ports, settings, say));
  });
  return { ...outcome, requests: requestsSince(before, ports.sheet) };
}

/** What a publication would come to: every file is made and looked at, and nothing is written. */
export async function planPublish(
  { spreadsheetId, say = silent }: PublishRequest,
  ports: PublishPorts,
  settings: PublishSettings,
): Promise<PublishResult> {
  const before = ports.sheet.requests();
  const preparation = await prepare(spreadsheetId, ports, settings, say);
  return { ...tell(preparation, settings, null), requests: requestsSince(before, ports.sheet) };
}

const silent: Say = () => undefined;

/** Does what is to be done; gives what went out, or null where nothing was to. */
async function perform(
  preparation: Preparation,
  ports: PublishPorts,
  settings: PublishSettings,
  say: Say,
): Promise<WentOut | null> {
  if (preparation.kind === "prepared") return goOut(preparation, ports, settings, say);
  if (preparation.kind === "refused") return null;
  const { ready, slug, version } = preparation;
  const { number, path, on } = ready.candidate;
  await refreshSite(ports.site, settings.publisher, slug, on, say);
  const address = addressOf({ publisher: settings.publisher, slug, path });
  const entry = { version: number, address, digest: version.snapshot };
  await noteInLedger(ports.sheet, ready.tracker, entry, ready.at);
  return { files: version.files, first: false };
}

function tell(
  preparation: Preparation,
  { publisher }: PublishSettings,
  done: WentOut | null,
): Omit<PublishResult, "requests"> {
  const { number, path } = preparation.ready.candidate;
  const latest = preparation.earlier && latestTold(publisher, preparation.earlier);
  const told = { version: number, address: null, gates: [], files: [], notes: [], latest };
  if (preparation.kind === "refused") return { ...told, kind: "refused", gates: preparation.gates };
  const { slug } = preparation;
  const address = addressOf({ publisher, slug, path });
  if (preparation.kind === "unchanged") {
    const files = named(slug, path, preparation.version.files);
    return { ...told, kind: "unchanged", address, files };
  }
  const { notes, files: rendered } = preparation.rendered;
  const files = named(slug, path, done?.files ?? rendered.map(publishedFile));
  if (!done) return { ...told, kind: "would publish", address, notes, files };
  const kind = done.first ? "published" : "unchanged";
  return { ...told, kind, address, notes, files, latest: { version: number, address, files } };
}

function latestTold(publisher: Publisher, inquiry: CataloguedInquiry): PublishedLatest | null {
  const version = latestOf(inquiry);
  if (!version) return null;
  const { slug } = inquiry;
  const { number, path, files } = version;
  return {
    version: number,
    address: addressOf({ publisher, slug, path }),
    files: named(slug, path, files),
  };
}

/** Files by their names on the site. */
function named(slug: string, path: string, files: readonly PublishedFile[]): readonly PublishedFile[] {
  return files.map((file) => ({ ...file, name: `${versionFolder(slug, path)}${file.name}` }));
}
