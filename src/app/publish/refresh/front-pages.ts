import type { Catalogue } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import { catalogueSchema, responseSchema } from "../../../render/open-data/schemas.ts";
import { renderAccessibilityPage } from "../../../render/site/accessibility-page.ts";
import { renderSiteFeed } from "../../../render/site/feeds.ts";
import { renderIndexPage } from "../../../render/site/index-page.ts";
import { renderNotFoundPage } from "../../../render/site/not-found-page.ts";
import { renderRobots, renderSitemap } from "../../../render/site/sitemap.ts";
import { contentTypes } from "../site-paths.ts";
import { htmlPage } from "./place-page.ts";
import type { Wanted } from "./refresh-site.ts";

/** The pages of the whole site: what others link to comes first, the index and the feed last. */
export function frontPages(publisher: Publisher, catalogue: Catalogue): Wanted {
  const pages = [
    { name: "schema/response-1.json", contentType: contentTypes.json, content: responseSchema(publisher) },
    { name: "schema/catalogue-1.json", contentType: contentTypes.json, content: catalogueSchema(publisher) },
    htmlPage("accessibility/index.html", renderAccessibilityPage(publisher)),
    htmlPage("404.html", renderNotFoundPage(publisher)),
    { name: "robots.txt", contentType: contentTypes.text, content: renderRobots(publisher) },
    htmlPage("index.html", renderIndexPage({ publisher, catalogue })),
    { name: "feed.xml", contentType: contentTypes.atom, content: renderSiteFeed(catalogue, publisher) },
    { name: "sitemap.xml", contentType: contentTypes.xml, content: renderSitemap(catalogue, publisher) },
  ];
  return { pages, gone: [] };
}
