import type { CataloguedInquiry, CataloguedVersion } from "../../core/model/catalogue.ts";
import type { Gate } from "../../core/model/gate.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readCatalogue } from "./catalogue.ts";
import { checkFiles } from "./check-files.ts";
import { planPublication } from "./plan-publication.ts";
import type { PublishPorts, PublishSettings, Say } from "./publish-job.ts";
import { type ReadyToPublish, readForPublish } from "./read-for-publish.ts";
import { type RenderedVersion, renderVersion } from "./render-version.ts";
import { begunSnapshot, taken } from "./upload-version.ts";

/** A version whose files are made and sound. `earlier` is its inquiry as readers know it, or null. */
export type Prepared = {
  readonly kind: "prepared";
  readonly ready: ReadyToPublish;
  readonly snapshot: Snapshot;
  readonly rendered: RenderedVersion;
  readonly slug: string;
  readonly earlier: CataloguedInquiry | null;
};

/** What can be said of a version before anything is written. `earlier` is its inquiry as readers know it. */
export type Preparation =
  | Prepared
  | {
      readonly kind: "unchanged";
      readonly ready: ReadyToPublish;
      readonly slug: string;
      readonly version: CataloguedVersion;
      readonly earlier: CataloguedInquiry;
    }
  | {
      readonly kind: "refused";
      readonly ready: ReadyToPublish;
      readonly gates: readonly Gate[];
      readonly earlier: CataloguedInquiry | null;
    };

/** Reads the sheet and the catalogue, and makes every file unless there is a reason not to. Writes nothing. */
export async function prepare(
  spreadsheetId: string,
  { sheet, site }: PublishPorts,
  { publisher }: PublishSettings,
  say: Say,
): Promise<Preparation> {
  say("Reading the sheet …");
  const ready = await readForPublish(spreadsheetId, sheet);
  const catalogue = await readCatalogue(site);
  const publication = planPublication(catalogue, ready.candidate);
  const earlier = catalogue.inquiries.find(({ tracker }) => tracker === ready.candidate.tracker) ?? null;
  if (publication.kind === "unchanged" && earlier) return { ...publication, ready, earlier };
  if (publication.kind !== "new" || ready.gates.length > 0)
    return { kind: "refused", ready, gates: [...ready.gates, ...barOf(publication, ready)], earlier };
  const { slug } = publication;
  const snapshot = await settledSnapshot(ready, slug, site);
  const place = { publisher, slug, path: ready.candidate.path, earlier, draft: false };
  const rendered = await renderVersion(snapshot, place, say);
  const unsound = [...rendered.failures, ...checkFiles(rendered, snapshot, ready.tracker.people)];
  if (unsound.length > 0) return { kind: "refused", ready, gates: unsound, earlier };
  return { kind: "prepared", ready, snapshot, rendered, slug, earlier };
}

function barOf(
  publication: ReturnType<typeof planPublication>,
  { candidate }: ReadyToPublish,
): readonly Gate[] {
  if (publication.kind !== "refused") return [];
  return [{ code: publication.code, ref: candidate.number, message: publication.message }];
}

/** What an unfinished publication has laid down already, if it is of this very version; else ours. */
async function settledSnapshot(
  { snapshot, candidate: { path } }: ReadyToPublish,
  slug: string,
  site: PublishPorts["site"],
): Promise<Snapshot> {
  const begun = await begunSnapshot(site, { slug, path });
  if (begun && begun.chain !== snapshot.chain) throw taken(slug, path);
  return begun ?? snapshot;
}
