import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { renderVersionPage } from "../../../src/render/site/pages/version-page.ts";
import { sampleRecommendations } from "../../support/sample-recommendations.ts";
import { snapshotOf } from "../../support/sample-snapshot.ts";
import { startBrowser } from "../mail/browser.ts";
import { anySnapshot } from "./arbitrary-snapshot.ts";
import { comparable, expectedPage } from "./expected-page.ts";
import { type ReadPage, readPage } from "./read-page.ts";
import { versionPage } from "./sample-pages.ts";

let browser: Browser;
let reader: Page;
beforeAll(async () => {
  browser = await startBrowser();
  reader = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

async function read(snapshot: Snapshot, spoil = (page: string) => page): Promise<unknown> {
  const page = spoil(renderVersionPage({ ...versionPage, snapshot, inquiry: null }));
  const found = await readPage(reader, page);
  return { ...found, recommendations: found.recommendations.map(joined) };
}

/** The same with runs of one look joined, however the page divided them. */
function joined({ heading, stem, parts }: ReadPage["recommendations"][number]) {
  return {
    heading,
    stem: typeof stem === "string" ? stem : comparable(stem),
    parts: parts.map((part) =>
      Array.isArray(part)
        ? part
        : Object.fromEntries(
            Object.entries(part).map(([name, value]) => [
              name,
              Array.isArray(value) ? comparable(value) : value,
            ]),
          ),
    ),
  };
}

test("a reader finds on the page all that the sample holds", async () => {
  const snapshot = snapshotOf(sampleRecommendations);

  expect(await read(snapshot)).toEqual(expectedPage(snapshot));
});

test("whatever a snapshot holds, its page says that and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      expect(await read(snapshot)).toEqual(expectedPage(snapshot));
    }),
    { numRuns: 80 },
  );
});

test.each([
  ["an answer", 'data-field="answer">Yes', 'data-field="answer">No'],
  ["a letter of a list", 'type="a" start="1"', 'type="a" start="2"'],
  ["a word in bold", "<strong>Inclusion Charter</strong>", "Inclusion Charter"],
  ["a figure", "<b>5</b>", "<b>6</b>"],
  ["a handler", "<h1", '<h1 onclick="x"'],
  ["a reason", "information about an individual", "information"],
])("a page that tells %s wrongly would be found out", async (_, right, wrong) => {
  const snapshot = snapshotOf(sampleRecommendations);

  expect(await read(snapshot, (page) => page.replace(right, wrong))).not.toEqual(expectedPage(snapshot));
});
