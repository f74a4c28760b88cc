import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderInquiryFeed, renderSiteFeed } from "../../../src/render/site/feeds/feeds.ts";
import { renderRobots, renderSitemap } from "../../../src/render/site/feeds/sitemap.ts";
import { catalogue, exclusions } from "./sample-catalogue.ts";
import { pages } from "./sample-pages.ts";
import { council } from "./sample-publisher.ts";

const folder = join(import.meta.dirname, "../../golden/site");

/** With UPDATE_GOLDEN=1 the files are written anew: look at what changed before it is committed. */
const update = process.env.UPDATE_GOLDEN === "1";

/** What a page says, without how it looks, and without the digests of that. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/su, "<style></style>")
    .replace(/<script>.*?<\/script>/su, "<script></script>")
    .replaceAll(/&#39;sha256-[^&]*&#39;/gu, "&#39;sha256-…&#39;");
}

const files = [
  ...pages.map(([name, page]) => [`${name}.html`, wordsOf(page)] as const),
  ["feed.xml", renderSiteFeed(catalogue, council)] as const,
  ["inquiry-feed.xml", renderInquiryFeed(exclusions, council)] as const,
  ["sitemap.xml", renderSitemap(catalogue, council)] as const,
  ["robots.txt", renderRobots(council)] as const,
];

if (update) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

test.each(files)("%s reads as it was last approved", (name, content) => {
  expect(content).toBe(readFileSync(join(folder, name), "utf8"));
});

test("no approved page is left over", () => {
  expect(readdirSync(folder).toSorted()).toEqual(files.map(([name]) => name).toSorted());
});
