import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { letters } from "./sample-letters.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Looks at the page from within: what axe finds, and how much wider than the window it is. */
const look = `(async () => {
  const { violations } = await axe.run();
  const { scrollWidth, clientWidth } = document.documentElement;
  return { violations, wider: scrollWidth - clientWidth };
})()`;
type Look = Pick<AxeResults, "violations"> & { readonly wider: number };

const screens = [
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What is wrong with a letter on any screen, and what it tried to load or run. */
async function faultsOf(html: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on("request", (request) => faults.push(`loads ${request.url()}`));
  page.on("dialog", (dialog) => {
    faults.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setContent(html);
  await page.addScriptTag({ content: axe });
  for (const { width, colorScheme } of screens) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations, wider } = await page.evaluate<Look>(look);
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
    if (wider > 0) faults.push(`${width} ${colorScheme}: ${wider} pixels too wide`);
  }
  await page.close();
  return faults;
}

test.each(letters)(
  "the letter %s is accessible and fits, small and large, light and dark, and loads nothing",
  async (_, { html }) => {
    expect(await faultsOf(html)).toEqual([]);
  },
);

test("a letter that is pale, wide and restless would be found out", async () => {
  const [, letter] = letters[0] ?? [];
  const spoilt = letter?.html
    .replaceAll("color:#1c2733", "color:#c8ccd0")
    .replace("</main>", '<p style="width:2000px">x</p><script>alert("x")</script></main>');

  const faults = (await faultsOf(spoilt ?? "")).join("\n");

  expect(faults).toMatch(/320 light: color-contrast/u);
  expect(faults).toMatch(/1280 dark: \d+ pixels too wide/u);
  expect(faults).toMatch(/says x/u);
});
