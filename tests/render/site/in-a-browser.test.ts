import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startBrowser } from "../mail/browser.ts";
import { openPage } from "./open-page.ts";
import { pages } from "./sample-pages.ts";

/** A page is looked at six times from within, and a busy machine takes its time over that. */
vi.setConfig({ testTimeout: 300_000 });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Looks at the page from within: what axe finds or cannot tell, and how much wider than the window it is. */
const look = `(async () => {
  const { violations, incomplete } = await axe.run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations", "incomplete"] });
  const { scrollWidth, clientWidth } = document.documentElement;
  return { violations, incomplete, wider: scrollWidth - clientWidth };
})()`;
type Look = Pick<AxeResults, "violations" | "incomplete"> & { readonly wider: number };

/** 320 is also what a window of 1280 is to somebody who reads at 400 %. */
const screens = [1280, 375, 320].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function lookAt(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(axe);
  for (const { width, colorScheme } of screens) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations, incomplete, wider } = await page.evaluate<Look>(look);
    const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join("; ")}`),
    );
    faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
    if (wider > 0) faults.push(`${width} ${colorScheme}: ${wider} pixels too wide`);
  }
  return faults;
}

test.each(pages)(
  "the page %s is accessible and fits, wide and narrow, light and dark, and loads nothing",
  async (_, content) => {
    const { page, faults } = await openPage(browser, content);

    const seen = await lookAt(page);

    expect([...seen, ...(await faults())]).toEqual([]);
  },
);

test("a page that is pale, wide and restless would be found out", async () => {
  const [, content = ""] = pages.find(([name]) => name === "version") ?? [];
  const spoilt = content
    .replace("<h1", '<h1 style="color:#ccc"')
    .replace("</main>", '<img src="spy.gif" width="2000" height="2"><script>alert("x")</script></main>');
  const { page, faults } = await openPage(browser, spoilt);

  const seen = (await lookAt(page)).join("\n");
  const happened = (await faults()).join("\n");

  expect(seen).toMatch(/1280 light: image-alt/u);
  expect(seen).toMatch(/320 dark: \d+ pixels too wide/u);
  expect(happened).toMatch(/style.*Content Security Policy/u);
  expect(happened).toMatch(/script.*Content Security Policy/u);
  expect(happened).toMatch(/loads .*spy\.gif/u);
});

test("paper gets the table with its header, on a narrow page too, and cards are for narrow screens", async () => {
  const [, content = ""] = pages.find(([name]) => name === "version") ?? [];
  const { page } = await openPage(browser, content, { viewport: { width: 375, height: 800 } });
  const shown = `["thead", "tbody", "tr.main", "tr.main td", ".label"].map((part) =>
    getComputedStyle(document.querySelector(".grid " + part)).display)`;

  const onScreen = await page.evaluate(shown);
  await page.emulateMedia({ media: "print" });
  const onPaper = await page.evaluate(shown);
  await page.context().close();

  expect(onScreen).toEqual(["none", "block", "grid", "block", "block"]);
  expect(onPaper).toEqual(["table-header-group", "table-row-group", "table-row", "table-cell", "none"]);
});
