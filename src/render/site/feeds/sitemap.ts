import { type Catalogue, type CataloguedInquiry, latestOf } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import { type Html, html } from "../html.ts";
import { folderHref } from "../safe-href.ts";
import { xmlDocument } from "./xml.ts";

/** Every page that search engines may show: withdrawn versions, and what they were compared with, are not. */
export function renderSitemap(catalogue: Catalogue, { address }: Publisher): string {
  return xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${address}</loc></url>
<url><loc>${address}accessibility/</loc></url>
${catalogue.inquiries.map((inquiry) => inquiryXml(inquiry, address))}</urlset>`);
}

function inquiryXml(inquiry: CataloguedInquiry, address: string): Html {
  const latest = latestOf(inquiry);
  if (latest === null) return html``;
  const standing = inquiry.versions.filter(({ withdrawn }) => withdrawn === null);
  const pages = standing.map(({ path, publishedOn }) => pageXml(address, publishedOn, inquiry.slug, path));
  return html`${pageXml(address, latest.publishedOn, inquiry.slug)}${pages}`;
}

function pageXml(address: string, day: string, ...folders: readonly string[]): Html {
  return html`<url><loc>${folderHref(address, "inquiries", ...folders)}</loc><lastmod>${day}</lastmod></url>
`;
}

/** What tells search engines where that list is. */
export function renderRobots({ address }: Publisher): string {
  return `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`;
}
