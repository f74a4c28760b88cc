import type { Catalogue, CataloguedInquiry, CataloguedVersion } from "../../../core/model/catalogue.ts";
import { latestOf } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import type { SitePort } from "../../../ports/site.ts";
import { renderInquiryFeed } from "../../../render/site/feeds/feeds.ts";
import { renderVersionPage } from "../../../render/site/pages/version-page.ts";
import { renderWithdrawnPage } from "../../../render/site/pages/withdrawn-page.ts";
import { inquiryAt } from "../catalogue.ts";
import {
  addressOfPage,
  contentTypes,
  inquiryFolder,
  rootFrom,
  versionFiles,
  versionFolder,
} from "../site-paths.ts";
import { bannerPages } from "./banner-pages.ts";
import { changesPages } from "./changes-pages.ts";
import { meetingPage } from "./meeting-page.ts";
import { htmlPage, type MovingPage, type Standing } from "./place-page.ts";
import { readSnapshot } from "./read-snapshot.ts";
import type { Wanted } from "./refresh-site.ts";

/** What the pages of one inquiry are made of. */
export type InquiryDesk = {
  readonly site: SitePort;
  readonly publisher: Publisher;
  readonly catalogue: Catalogue;
  readonly slug: string;
  readonly today: string;
  readonly standing: Standing;
};

/** The pages of one inquiry that change: what others link to comes first. */
export async function inquiryPages(desk: InquiryDesk): Promise<Wanted> {
  const inquiry = inquiryAt(desk.catalogue, desk.slug);
  const meeting = await meetingPage(desk, inquiry);
  const pages = [
    ...(await changesPages(desk, inquiry)),
    ...meeting,
    await latestPage(desk, inquiry, meeting.length > 0),
    ...(await bannerPages(desk, inquiry)),
    feedPage(desk, inquiry),
  ];
  return { pages, gone: withdrawnFiles(inquiry) };
}

async function latestPage(
  { site, publisher, slug }: InquiryDesk,
  inquiry: CataloguedInquiry,
  sinceMeeting: boolean,
): Promise<MovingPage> {
  const name = `${inquiryFolder(slug)}index.html`;
  const root = rootFrom(name);
  const latest = latestOf(inquiry);
  if (!latest)
    return htmlPage(
      name,
      renderWithdrawnPage({
        publisher,
        inquiry,
        version: null,
        root,
        address: addressOfPage(publisher, name),
      }),
    );
  const page = renderVersionPage({
    snapshot: await readSnapshot(site, slug, latest.path),
    publisher,
    kind: "latest",
    inquiry,
    root,
    folder: `${latest.path}/`,
    files: latest.files.filter((file) => file.name !== "index.html"),
    address: `${publisher.address}${versionFolder(slug, latest.path)}`,
    notes: [],
    sinceLastMeeting: sinceMeeting,
  });
  return htmlPage(name, page);
}

function feedPage({ publisher, slug }: InquiryDesk, inquiry: CataloguedInquiry): MovingPage {
  const content = renderInquiryFeed(inquiry, publisher);
  return { name: `${inquiryFolder(slug)}feed.xml`, contentType: contentTypes.atom, content };
}

/** What a withdrawn version no longer shows: everything but its page, which says so. */
function withdrawnFiles({ slug, versions }: CataloguedInquiry): readonly string[] {
  const withdrawn = versions.filter((version: CataloguedVersion) => version.withdrawn !== null);
  const names = versionFiles.map(({ name }) => name).filter((name) => name !== "index.html");
  return withdrawn.flatMap(({ path }) => names.map((name) => `${versionFolder(slug, path)}${name}`));
}
