import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import type { SidebarCalls } from "../../sheet-template/apps-script/sidebar-data.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What the script answers to the sidebar. */
export type Script = {
  readonly [Name in keyof SidebarCalls]: (
    ...args: Parameters<SidebarCalls[Name]>
  ) => ReturnType<SidebarCalls[Name]> | Promise<ReturnType<SidebarCalls[Name]>>;
};

/** Google's side of a sidebar: its page has `google.script.run`, and the clock stands still until it is moved. */
const googleScriptRun = `
window.google = { script: { run: (function make(won, lost) {
  return new Proxy({}, { get: (_, name) => {
    if (name === "withSuccessHandler") return (handler) => make(handler, lost);
    if (name === "withFailureHandler") return (handler) => make(won, handler);
    return (...args) => void window.callScript(name, args).then(
      ({ answer, error }) => error === undefined ? won(answer) : lost(new Error(error)));
  } });
})() } };`;

/** Opens the built sidebar in a window as narrow as Google's. */
export async function openSidebar(browser: Browser, folder: string, script: Script): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  await page.clock.install({ time: "2025-03-10T09:00:00Z" });
  await page.exposeFunction("callScript", async (name: keyof SidebarCalls, args: never[]) => {
    const called: (...given: never[]) => unknown = script[name];
    try {
      return { answer: await called(...args) };
    } catch (error) {
      return { error: error instanceof Error ? `Error: ${error.message}` : String(error) };
    }
  });
  await page.addInitScript(googleScriptRun);
  const html = await readFile(join(folder, "sidebar.html"), "utf8");
  await page.route("https://sidebar.example/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto("https://sidebar.example/");
  return page;
}

type Look = Pick<AxeResults, "violations"> & { readonly wider: number };

/** What axe finds, and by how many pixels the page, or the list in it, is wider than its window. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const { violations, wider } = await page.evaluate<Look>(`(async () => {
    const { violations } = await axe.run();
    const scrolling = [document.documentElement, document.querySelector("main")];
    const wider = Math.max(...scrolling.map((each) => each.scrollWidth - each.clientWidth));
    return { violations, wider };
  })()`);
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  return wider > 0 ? [...found, `${wider} pixels too wide`] : found;
}
