import { type CataloguedInquiry, type CataloguedVersion, latestOf } from "../../../core/model/catalogue.ts";
import { withBanner } from "../../../render/site/banner.ts";
import { renderWithdrawnPage } from "../../../render/site/pages/withdrawn-page.ts";
import { addressOfPage, rootFrom, versionFolder } from "../site-paths.ts";
import type { InquiryDesk } from "./inquiry-pages.ts";
import { htmlPage, type MovingPage } from "./place-page.ts";

/** The page of each version as it should stand now: the newest bare, older ones with a banner, withdrawn ones gone. */
export async function bannerPages(
  desk: InquiryDesk,
  inquiry: CataloguedInquiry,
): Promise<readonly MovingPage[]> {
  const pages = await Promise.all(inquiry.versions.map((version) => pageOf(desk, inquiry, version)));
  return pages.filter((page) => page !== null);
}

async function pageOf(
  { site, publisher, slug }: InquiryDesk,
  inquiry: CataloguedInquiry,
  version: CataloguedVersion,
): Promise<MovingPage | null> {
  const name = `${versionFolder(slug, version.path)}index.html`;
  const root = rootFrom(name);
  if (version.withdrawn) {
    const address = addressOfPage(publisher, name);
    return htmlPage(name, renderWithdrawnPage({ publisher, inquiry, version, root, address }));
  }
  const page = await site.read(name);
  if (page === null) return null;
  const latest = latestOf(inquiry);
  const banner =
    latest === null || latest.number === version.number
      ? null
      : { number: latest.number, date: latest.date, href: "../" };
  return htmlPage(name, withBanner(Buffer.from(page.bytes).toString("utf8"), banner));
}
