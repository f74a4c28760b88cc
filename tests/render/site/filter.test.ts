import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderIndexPage } from "../../../src/render/site/pages/index-page.ts";
import { startBrowser } from "../mail/browser.ts";
import { openPage } from "./open-page.ts";
import { catalogue } from "./sample-catalogue.ts";
import { council } from "./sample-publisher.ts";

const index = renderIndexPage({ publisher: council, catalogue });

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function shown(page: Page): Promise<readonly string[]> {
  return page.locator("#inquiries > li:visible h2").allTextContents();
}

test("words, committee and state narrow the list together, and the number left is announced", async () => {
  const { page, faults } = await openPage(browser, index);

  await page.getByLabel("Committee", { exact: true }).selectOption("Transport Select Committee");
  expect(await shown(page)).toEqual([
    "Home to School Transport",
    "Pavement Parking and <b>Access</b> & “Blue Badges”",
  ]);
  await page.getByLabel("Search").fill("  <B> pavement ");
  expect(await shown(page)).toEqual(["Pavement Parking and <b>Access</b> & “Blue Badges”"]);
  expect(await page.getByRole("status").textContent()).toBe("1 of 5 inquiries");
  await page.getByLabel("State").selectOption("Withdrawn");
  expect(await shown(page)).toEqual([]);
  expect(await page.getByText("No inquiry matches.").isVisible()).toBe(true);
  await page.getByLabel("Search").fill("");
  await page.getByLabel("Committee", { exact: true }).selectOption("");
  await page.getByLabel("State").selectOption("");
  expect(await shown(page)).toHaveLength(5);
  expect(await page.getByRole("status").textContent()).toBe("5 inquiries");
  expect(await faults()).toEqual([]);
});

test("without a script everything is there, and nothing that would not work", async () => {
  const { page } = await openPage(browser, index, { javaScriptEnabled: false });

  expect(await shown(page)).toHaveLength(5);
  expect(await page.getByLabel("Search").isVisible()).toBe(false);
  expect(await page.getByText("No inquiry matches.").isVisible()).toBe(false);
  await page.context().close();
});
