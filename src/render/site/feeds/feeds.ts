import type { Catalogue, CataloguedInquiry, CataloguedVersion } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import { versionWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { folderHref } from "../safe-href.ts";
import { xmlDocument } from "./xml.ts";

/** Readers want the news; what is older stands on the pages. */
const most = 100;

type News = { readonly inquiry: CataloguedInquiry; readonly version: CataloguedVersion };

/** An Atom feed (RFC 4287) of the versions of every inquiry, newest first. */
export function renderSiteFeed(catalogue: Catalogue, publisher: Publisher): string {
  const { address, name } = publisher;
  return feedXml(publisher, address, `Scrutiny inquiries and responses: ${name}`, catalogue.inquiries);
}

/** An Atom feed of the versions of one inquiry, newest first. */
export function renderInquiryFeed(inquiry: CataloguedInquiry, publisher: Publisher): string {
  const address = folderHref(publisher.address, "inquiries", inquiry.slug);
  return feedXml(publisher, address, inquiry.title, [inquiry]);
}

/**
 * The library for feeds escapes only "&" and the first "]]>" of a text, and calls a title HTML; so this is
 * written here. Ids are the permanent addresses, links are absolute since a feed is read anywhere.
 */
function feedXml(
  publisher: Publisher,
  address: string,
  title: string,
  inquiries: readonly CataloguedInquiry[],
): string {
  const news = newsOf(inquiries).slice(0, most);
  const [newest] = news;
  const updated = newest ? updatedOn(newest.version) : publisher.accessibility.prepared;
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${address}</id>
<title>${title}</title>
<updated>${instantOf(updated)}</updated>
<author><name>${publisher.name}</name></author>
<rights>${publisher.licence.name}</rights>
<link rel="self" type="application/atom+xml" href="${address}feed.xml"/>
<link rel="alternate" type="text/html" href="${address}"/>
${news.map((each) => entryXml(each, publisher))}</feed>`);
}

/** Every version, newest first; of one day, the later version of an inquiry first. */
function newsOf(inquiries: readonly CataloguedInquiry[]): readonly News[] {
  return inquiries
    .flatMap((inquiry) => inquiry.versions.toReversed().map((version) => ({ inquiry, version })))
    .toSorted((one, other) => updatedOn(other.version).localeCompare(updatedOn(one.version)));
}

function updatedOn({ withdrawn, publishedOn }: CataloguedVersion): string {
  return withdrawn?.on ?? publishedOn;
}

function entryXml({ inquiry, version }: News, publisher: Publisher): Html {
  const address = folderHref(publisher.address, "inquiries", inquiry.slug, version.path);
  const { withdrawn } = version;
  const words = `${versionWords(version.number)}${withdrawn === null ? "" : ", withdrawn"}`;
  return html`<entry>
<id>${address}</id>
<title>${inquiry.title}: ${words}</title>
<updated>${instantOf(updatedOn(version))}</updated>
<published>${instantOf(version.publishedOn)}</published>
<link rel="alternate" type="text/html" href="${address}"/>
<category term="${inquiry.committee}"/>
<summary>${withdrawn === null ? version.changes : withdrawn.reason}</summary>
</entry>
`;
}

/** A day as the instant that Atom wants. */
function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}
