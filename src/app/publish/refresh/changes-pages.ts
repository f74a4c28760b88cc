import type { CataloguedInquiry, CataloguedVersion } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import type { Snapshot } from "../../../core/model/snapshot.ts";
import { compareSnapshots } from "../../../core/publishing/compare-snapshots.ts";
import { renderChangesPage } from "../../../render/site/pages/changes-page.ts";
import { renderWithdrawnPage } from "../../../render/site/pages/withdrawn-page.ts";
import { addressOfPage, changesFolder, rootFrom } from "../site-paths.ts";
import type { InquiryDesk } from "./inquiry-pages.ts";
import { htmlPage, type MovingPage } from "./place-page.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** The pages between any two versions that are missing, or tell of a version that was withdrawn since. */
export async function changesPages(
  { site, publisher, slug, standing }: InquiryDesk,
  inquiry: CataloguedInquiry,
): Promise<readonly MovingPage[]> {
  const pages: MovingPage[] = [];
  for (const [before, after] of pairsOf(inquiry.versions)) {
    const name = nameOf(slug, before, after);
    const withdrawn = [after, before].find((version) => version.withdrawn !== null);
    if (withdrawn)
      pages.push(
        htmlPage(
          name,
          renderWithdrawnPage({
            publisher,
            inquiry,
            version: withdrawn,
            root: rootFrom(name),
            address: addressOfPage(publisher, name),
          }),
        ),
      );
    else if (!standing.has(name))
      pages.push(
        changesPage(publisher, inquiry, before, after, [
          await readSnapshot(site, slug, before.path),
          await readSnapshot(site, slug, after.path),
        ]),
      );
  }
  return pages;
}

type PathOf = Pick<CataloguedVersion, "path">;

/** What changed between two versions, as a page at its permanent address. */
export function changesPage(
  publisher: Publisher,
  inquiry: Pick<CataloguedInquiry, "slug">,
  before: PathOf,
  after: PathOf,
  [older, newer]: readonly [Snapshot, Snapshot],
): MovingPage {
  const name = nameOf(inquiry.slug, before, after);
  const comparison = compareSnapshots(older, newer);
  return htmlPage(
    name,
    renderChangesPage({
      comparison,
      publisher,
      root: rootFrom(name),
      slug: inquiry.slug,
      before: before.path,
      after: after.path,
      address: addressOfPage(publisher, name),
    }),
  );
}

function nameOf(slug: string, before: PathOf, after: PathOf): string {
  return `${changesFolder(slug, before.path, after.path)}index.html`;
}

function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((before, index) => all.slice(index + 1).map((after) => [before, after] as const));
}
