import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { readPlace } from "../../../src/web/grid/a1.ts";

/** Somebody at the page, with what the page complained of. */
export type Visitor = {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly cell: (name: string) => Locator;
  /** Goes to a cell of the tab that is shown. */
  readonly goTo: (name: string) => Promise<void>;
  readonly showTab: (title: string) => Promise<void>;
  /** Types over a cell and presses Enter. */
  readonly type: (name: string, text: string) => Promise<void>;
  readonly textOf: (name: string) => Promise<string>;
  readonly be: (name: string) => Promise<void>;
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly leave: () => Promise<void>;
};

const slow = 45_000;

/** Opens the page in a browser of its own, as one person. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    ...options,
  });
  context.setDefaultTimeout(slow);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // a connection that is cut on purpose is told by the browser, too
    if (message.type() === "error" && !/ERR_|Failed to load resource/u.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(url);
  await page.locator("td.active").waitFor();
  const cell = (name: string) => {
    const place = readPlace(name);
    if (!place) throw new Error(`${name} is no cell`);
    return page.locator(`.grid tbody tr:nth-child(${place.row + 1}) td:nth-child(${place.column + 2})`);
  };
  const goTo = async (name: string) => {
    await page.locator(".formula .name").fill(name);
    await page.locator(".formula .name").press("Enter");
    await cell(name).and(page.locator(".active")).waitFor();
  };
  return {
    page,
    complaints,
    cell,
    goTo,
    showTab: async (title) => {
      await page.getByRole("tab", { name: title, exact: true }).click();
      await page.locator(`[role=tab][aria-selected=true]`, { hasText: title }).waitFor();
    },
    type: async (name, text) => {
      await goTo(name);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    textOf: async (name) => (await cell(name).textContent()) ?? "",
    be: async (name) => {
      await page.locator("#you-select").selectOption({ label: name });
    },
    says: (text) => page.locator("#notices .notice", { hasText: text }).first().waitFor(),
    leave: () => context.close(),
  };
}

/** Waits until a cell shows a text. */
export async function shows({ cell }: Visitor, name: string, text: string): Promise<void> {
  await cell(name).filter({ hasText: text }).waitFor();
}

/** Puts something on the clipboard and pastes it, as the browser tells the page of it. */
export async function paste({ page }: Visitor, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(${JSON.stringify(data)})) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`);
}
