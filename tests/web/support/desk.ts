import type { BrowserContextOptions } from "playwright-core";
import { startBrowser } from "../../render/mail/browser.ts";
import { startPage } from "./local-page.ts";
import { type Visitor, visit } from "./visitor.ts";

/** The local page of the example, and a browser in which people visit it. */
export type Desk = {
  readonly visit: (options?: BrowserContextOptions) => Promise<Visitor>;
  readonly close: () => Promise<void>;
};

/** Starts the page and the browser. */
export async function openDesk(): Promise<Desk> {
  const [local, browser] = await Promise.all([startPage(), startBrowser()]);
  return {
    visit: (options) => visit(browser, local.url, options),
    close: async () => {
      await browser.close();
      await local.stop();
    },
  };
}
