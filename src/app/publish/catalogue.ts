import { setTimeout as sleep } from "node:timers/promises";
import type { Catalogue, CataloguedInquiry, CataloguedVersion } from "../../core/model/catalogue.ts";
import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { SitePort } from "../../ports/site.ts";
import { catalogueJson, readCatalogue as readJson } from "../../render/open-data/catalogue-json.ts";
import { TrackerError } from "../errors.ts";
import { cacheControl, catalogueName, contentTypes } from "./site-paths.ts";

const attempts = 6;
const pauseMilliseconds = 200;
const nothing: Catalogue = { format: 1, inquiries: [] };

/** What is published now. Throws TrackerError when the site holds a catalogue that cannot be read. */
export async function readCatalogue(site: SitePort): Promise<Catalogue> {
  return (await readWithGeneration(site)).catalogue;
}

/**
 * Changes the catalogue in one stroke: nobody sees it half changed, and of two who change it at once the
 * second sees what the first has done. `change` gives null when there is nothing to change; an answer that was
 * lost counts as another's change.
 */
export async function changeCatalogue(
  site: SitePort,
  publisher: Publisher,
  change: (catalogue: Catalogue) => Catalogue | null,
): Promise<{ readonly catalogue: Catalogue; readonly changed: boolean }> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { catalogue, generation } = await readWithGeneration(site);
    const changed = change(catalogue);
    if (changed === null) return { catalogue, changed: false };
    const bytes = Buffer.from(catalogueJson(changed, publisher));
    const file = {
      name: catalogueName,
      contentType: contentTypes.json,
      cacheControl: cacheControl.moving,
      bytes,
    };
    if ((await site.write(file, generation)) !== null) return { catalogue: changed, changed: true };
    await sleep(pauseMilliseconds * 2 ** attempt * Math.random());
  }
  throw new TrackerError(
    "busy",
    "catalogue-busy",
    "Other publications kept getting in first. Run again in a minute.",
  );
}

async function readWithGeneration(
  site: SitePort,
): Promise<{ readonly catalogue: Catalogue; readonly generation: string }> {
  const file = await site.read(catalogueName);
  if (file === null) return { catalogue: nothing, generation: "0" };
  try {
    const catalogue = readJson(Buffer.from(file.bytes).toString("utf8"));
    return { catalogue, generation: file.generation };
  } catch (error) {
    throw new TrackerError(
      "unreadable",
      "catalogue-damaged",
      `The site's ${catalogueName} cannot be read, so nothing was changed. Bring back an earlier generation of that object in the bucket.`,
      { cause: error },
    );
  }
}

/** The catalogue with a version added to its inquiry, which is new if need be; null when it is there already. */
export function withVersion(
  catalogue: Catalogue,
  { slug, tracker }: { readonly slug: string; readonly tracker: string },
  version: CataloguedVersion,
  snapshot: Snapshot,
): Catalogue | null {
  const known = catalogue.inquiries.find((inquiry) => inquiry.slug === slug);
  if (known?.versions.some(({ number }) => number === version.number)) return null;
  const versions = [...(known?.versions ?? []), version];
  const inquiry: CataloguedInquiry = { slug, tracker, ...factsOf(snapshot), versions };
  return replaceInquiry(catalogue, inquiry);
}

/** A version to be marked as withdrawn. `remaining` is the newest snapshot that still stands, or null. */
export type Withdrawal = {
  readonly slug: string;
  readonly number: string;
  readonly withdrawn: NonNullable<CataloguedVersion["withdrawn"]>;
  readonly remaining: Snapshot | null;
};

/** The catalogue with a version marked as withdrawn; null when it is so already. */
export function withWithdrawal(
  catalogue: Catalogue,
  { slug, number, withdrawn, remaining }: Withdrawal,
): Catalogue | null {
  const inquiry = catalogue.inquiries.find((one) => one.slug === slug);
  if (!inquiry?.versions.some((version) => version.number === number && version.withdrawn === null))
    return null;
  const versions = inquiry.versions.map((version) =>
    version.number === number ? { ...version, withdrawn } : version,
  );
  const facts = remaining ? factsOf(remaining) : {};
  return replaceInquiry(catalogue, { ...inquiry, ...facts, versions });
}

/** What the index tells of an inquiry. */
function factsOf({ inquiry: { title, committee, agreedByCabinet }, counts }: Snapshot) {
  return { title, committee, agreedByCabinet, counts };
}

function replaceInquiry(catalogue: Catalogue, inquiry: CataloguedInquiry): Catalogue {
  const others = catalogue.inquiries.filter(({ slug }) => slug !== inquiry.slug);
  const inquiries = [...others, inquiry].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  return { ...catalogue, inquiries };
}

/** The inquiry at an address, which must be there. */
export function inquiryAt(catalogue: Catalogue, slug: string): CataloguedInquiry {
  const inquiry = catalogue.inquiries.find((one) => one.slug === slug);
  if (!inquiry) throw new Error(`the catalogue has no inquiry ${slug}`);
  return inquiry;
}

/** The versions that stand, oldest first. */
export function standingVersions({ versions }: CataloguedInquiry): readonly CataloguedVersion[] {
  return versions.filter(({ withdrawn }) => withdrawn === null);
}
