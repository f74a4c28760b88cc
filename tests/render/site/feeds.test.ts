import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { renderInquiryFeed, renderSiteFeed } from "../../../src/render/site/feeds/feeds.ts";
import { renderRobots, renderSitemap } from "../../../src/render/site/feeds/sitemap.ts";
import { catalogue, exclusions, taken } from "./sample-catalogue.ts";
import { council } from "./sample-publisher.ts";

type Element = { readonly name: string; readonly attributes: Record<string, string>; text: string };

/** Every element of a document with its own text, in order; throws if it is not well-formed. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return found;
}

function texts(xml: string, name: string): readonly string[] {
  return elementsOf(xml).flatMap((element) => (element.name === name ? [element.text] : []));
}

test("the feed of an inquiry tells its versions, newest first, and what was withdrawn", () => {
  const feed = renderInquiryFeed(exclusions, council);

  expect(texts(feed, "title")).toEqual([
    exclusions.title,
    `${exclusions.title}: version 1.6`,
    `${exclusions.title}: version 1.5`,
    `${exclusions.title}: version 1.4, withdrawn`,
    `${exclusions.title}: version 1.0`,
  ]);
  expect(texts(feed, "updated").slice(0, 2)).toEqual(["2019-03-22T00:00:00Z", "2019-03-22T00:00:00Z"]);
  expect(texts(feed, "id").at(1)).toBe(
    "https://scrutiny.chilterns.example/inquiries/permanent-exclusions/1.6/",
  );
  expect(feed).not.toMatch(/email|@/u);
});

test("the feed of the site tells the news of every inquiry, each under an id of its own", () => {
  const feed = renderSiteFeed(catalogue, council);
  const ids = texts(feed, "id");
  const updated = texts(feed, "updated").slice(1);

  expect(ids).toHaveLength(1 + catalogue.inquiries.flatMap(({ versions }) => versions).length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(updated).toEqual(updated.toSorted().toReversed());
});

test("whatever a cell holds, a feed stays well-formed and says it as text", () => {
  const typed = fc.string({ unit: "binary", maxLength: 40 });
  const pieces = fc.constantFrom("]]>", "]]>]]>", "<b>", "&amp;", "\0", "\u001B", "\uFFFF", "\uD800", "'\"");

  fc.assert(
    fc.property(fc.array(fc.oneof(typed, pieces)), (parts) => {
      const text = parts.join("");
      const versions = exclusions.versions.map((version) => ({ ...version, changes: text }));
      const feed = renderInquiryFeed({ ...exclusions, title: text, committee: text, versions }, council);
      const kept = text
        .toWellFormed()
        .replaceAll(/\r\n?/gu, "\n")
        .replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (sign) => (/[\t\n]/u.test(sign) ? sign : ""));

      const found = elementsOf(feed);

      expect(found.find(({ name }) => name === "title")?.text).toBe(kept);
      expect(found.find(({ name }) => name === "summary")?.text).toBe(kept);
      expect(found.filter(({ name }) => name === "entry")).toHaveLength(4);
    }),
    { numRuns: 60 },
  );
});

test("a site of which nothing is published has a feed without entries", () => {
  const feed = renderSiteFeed({ format: 1, inquiries: [] }, council);

  expect(texts(feed, "entry")).toEqual([]);
  expect(texts(feed, "updated")).toEqual(["2018-09-01T00:00:00Z"]);
});

test("the sitemap lists what stands, and the robots are told of it", () => {
  const places = texts(renderSitemap(catalogue, council), "loc");

  expect(places).toContain("https://scrutiny.chilterns.example/inquiries/permanent-exclusions/1.5/");
  expect(places).not.toContain("https://scrutiny.chilterns.example/inquiries/permanent-exclusions/1.4/");
  expect(places.filter((place) => place.includes(taken.slug))).toEqual([]);
  expect(renderRobots(council)).toContain("Sitemap: https://scrutiny.chilterns.example/sitemap.xml");
});
