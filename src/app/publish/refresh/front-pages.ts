import type { Catalogue } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import { catalogueSchema, responseSchema } from "../../../render/open-data/json-schemas.ts";
import { schemaPaths } from "../../../render/open-data/published-schemas.ts";
import { renderSiteFeed } from "../../../render/site/feeds/feeds.ts";
import { renderRobots, renderSitemap } from "../../../render/site/feeds/sitemap.ts";
import { renderAccessibilityPage } from "../../../render/site/pages/accessibility-page.ts";
import { renderIndexPage } from "../../../render/site/pages/index-page.ts";
import { renderNotFoundPage } from "../../../render/site/pages/not-found-page.ts";
import { contentTypes } from "../site-paths.ts";
import { htmlPage } from "./place-page.ts";
import type { Wanted } from "./refresh-site.ts";

/**
 * The pages of the whole site: what others link to comes first, the index and the feed last. `register`: whether
 * the register has a page, to which the index then leads.
 */
export function frontPages(publisher: Publisher, catalogue: Catalogue, register: boolean): Wanted {
  const pages = [
    { name: schemaPaths.response, contentType: contentTypes.json, content: responseSchema(publisher) },
    { name: schemaPaths.catalogue, contentType: contentTypes.json, content: catalogueSchema(publisher) },
    htmlPage("accessibility/index.html", renderAccessibilityPage(publisher)),
    htmlPage("404.html", renderNotFoundPage(publisher)),
    { name: "robots.txt", contentType: contentTypes.text, content: renderRobots(publisher) },
    htmlPage("index.html", renderIndexPage({ publisher, catalogue, register })),
    { name: "feed.xml", contentType: contentTypes.atom, content: renderSiteFeed(catalogue, publisher) },
    { name: "sitemap.xml", contentType: contentTypes.xml, content: renderSitemap(catalogue, publisher) },
  ];
  return { pages, gone: [] };
}
