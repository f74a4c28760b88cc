import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page as a reader has it before them, and what went wrong while it was loaded and used. */
export type Opened = { readonly page: Page; readonly faults: () => Promise<readonly string[]> };

const address = "https://site.example/some/where/deep/";

/** Serves the page by itself: whatever else it asks for, and whatever its policy stops, is a fault. */
export async function openPage(
  browser: Browser,
  content: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ ...options, baseURL: address });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("dialog", (dialog) => {
    faults.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => faults.push(`fails: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  await context.route("**/*", async (route) => {
    if (route.request().url() === address)
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: content });
    faults.push(`loads ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(address);
  return {
    page,
    faults: async () => {
      await context.close();
      return faults;
    },
  };
}
