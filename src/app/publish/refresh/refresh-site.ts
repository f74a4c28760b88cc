import { setTimeout as sleep } from "node:timers/promises";
import type { Catalogue } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import type { SitePort } from "../../../ports/site.ts";
import { TrackerError } from "../../errors.ts";
import { readCatalogue } from "../catalogue.ts";
import type { Say } from "../publish-job.ts";
import { inquiryFolder } from "../site-paths.ts";
import { frontPages } from "./front-pages.ts";
import { inquiryPages } from "./inquiry-pages.ts";
import { type MovingPage, placePage, removeFile, type Standing, standingOf } from "./place-page.ts";

/** What is to stand on the site, in the order in which it is put there, and what is to go. */
export type Wanted = { readonly pages: readonly MovingPage[]; readonly gone: readonly string[] };

const attempts = 6;
const pauseMilliseconds = 200;

/**
 * Brings every page that points to the latest in line with the catalogue: an inquiry's pages, then the index
 * and the feeds. What is as it should be is not written. The site is listed before the catalogue is read and
 * every write names what was listed, so that of several who refresh at once the newest catalogue wins.
 * `today` is London's date, ISO form.
 */
export async function refreshSite(
  site: SitePort,
  publisher: Publisher,
  slug: string,
  today: string,
  say: Say,
): Promise<Catalogue> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    say("Bringing the site's pages up to date …");
    const standing = await look(site, slug);
    const catalogue = await readCatalogue(site);
    const wanted = [
      await inquiryPages({ site, publisher, catalogue, slug, today, standing }),
      frontPages(publisher, catalogue, standing.has("register/index.html")),
    ];
    if (await placeAll(site, standing, wanted)) return catalogue;
    await sleep(pauseMilliseconds * 2 ** attempt * Math.random());
  }
  throw new TrackerError(
    "busy",
    "site-busy",
    "Other publications kept getting in first. Run again in a minute.",
  );
}

async function look(site: SitePort, slug: string): Promise<Standing> {
  const listed = await Promise.all([
    site.list("", { shallow: true }),
    site.list("accessibility/"),
    site.list("schema/"),
    site.list("register/"),
    site.list(inquiryFolder(slug)),
  ]);
  return standingOf(listed.flat());
}

async function placeAll(site: SitePort, standing: Standing, wanted: readonly Wanted[]): Promise<boolean> {
  for (const { pages, gone } of wanted) {
    for (const page of pages) if (!(await placePage(site, standing, page))) return false;
    for (const name of gone) if (!(await removeFile(site, standing, name))) return false;
  }
  return true;
}
