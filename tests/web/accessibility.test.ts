import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import type { Visitor } from "./support/visitor.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Looks at the page from within: what axe finds, and how much wider than the window it is. */
const look = `(async () => {
  // letters and the published site are looked at where they are rendered
  const { violations } = await axe.run(document, { iframes: false });
  const { scrollWidth, clientWidth } = document.documentElement;
  return { violations, wider: scrollWidth - clientWidth };
})()`;
type Look = Pick<AxeResults, "violations"> & { readonly wider: number };

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

type Scene = readonly [name: string, open: (visitor: Visitor) => Promise<void>];

/** Scenes of one visit each, one after the other; Escape ends what the one before has opened. */
const visits: readonly (readonly Scene[])[] = [
  [
    [
      "the sheet with a note",
      async ({ page, cell }) => {
        await cell("A1").click();
        await page.locator(".note").waitFor();
      },
    ],
    [
      "a cell being edited",
      async ({ page, goTo, cell }) => {
        await goTo("D4");
        await cell("D4").focus();
        await page.keyboard.press("F2");
        await page.locator(".editor").waitFor();
      },
    ],
    [
      "a list of choices",
      async ({ page, goTo, cell }) => {
        await goTo("C4");
        await cell("C4").focus();
        await page.keyboard.press("Alt+ArrowDown");
        await page.locator(".choices").waitFor();
      },
    ],
    ["a menu", async ({ page }) => page.getByRole("button", { name: "Tracker", exact: true }).click()],
  ],
  [["the checks", async ({ page }) => page.getByRole("button", { name: /^Checks/u }).click()]],
  [["the clock", async ({ page }) => page.getByRole("button", { name: /^The clock/u }).click()]],
  [
    [
      "the mail",
      async ({ page }) => {
        await page.getByRole("link", { name: "Mail" }).click();
        await page.locator(".messages button").first().click();
        await page.locator(".reader h2").waitFor();
      },
    ],
    ["the site", async ({ page }) => page.getByRole("link", { name: "Published" }).click()],
    [
      "the activity",
      async ({ page }) => {
        await page.getByRole("link", { name: "Activity" }).click();
        await page.locator(".deed summary").first().click();
        await page.locator(".deed.record").first().waitFor();
      },
    ],
    ["the help", async ({ page }) => page.getByRole("link", { name: "Help" }).click()],
  ],
];

const screens = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1024, height: 768, colorScheme: "dark" },
  { width: 390, height: 844, colorScheme: "dark" },
  // 1280 pixels at 400 %
  { width: 320, height: 256, colorScheme: "light" },
] as const;

describe.each(screens)("at $width pixels, $colorScheme", ({ width, height, colorScheme }) => {
  test("every view is accessible and fits", async () => {
    const faults: string[] = [];
    for (const scenes of visits) {
      const viewport = { width, height };
      const visitor = await desk.visit({ viewport, colorScheme, reducedMotion: "reduce" });
      await visitor.page.evaluate(axe);
      for (const scene of scenes) faults.push(...(await faultsOf(scene, visitor)));
      await visitor.leave();
    }

    expect(faults).toEqual([]);
  }, 240_000);
});

async function faultsOf([name, open]: Scene, visitor: Visitor): Promise<readonly string[]> {
  const { page, complaints } = visitor;
  const heard = complaints.length;
  await open(visitor);
  const { violations, wider } = await page.evaluate<Look>(look);
  await page.keyboard.press("Escape");
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  const tooWide = wider > 0 ? [`${wider} pixels too wide`] : [];
  return [...found, ...complaints.slice(heard), ...tooWide].map((fault) => `${name}: ${fault}`);
}

test("every part is reached by F6, and the grid is left by Escape and Tab", async () => {
  const { page, leave } = await desk.visit();
  const focused = () =>
    page.evaluate<string>(
      `(({ className, id, tagName }) => [tagName, id, className].join(" "))(document.activeElement)`,
    );
  await page.locator("#views a[aria-current]").focus();
  const parts: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    await page.keyboard.press("F6");
    parts.push(await focused());
  }

  expect(parts.map((part) => part.split(" ")[0])).toEqual([
    "BUTTON",
    "SELECT",
    "BUTTON",
    "TD",
    "BUTTON",
    "A",
  ]);
  await page.locator("td.active").focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toMatch(/^TD/u);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await focused()).not.toMatch(/^TD/u);
  await leave();
}, 60_000);
