import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildAppsScript } from "../../sheet-template/apps-script/build.ts";
import type { ShownFindings, View } from "../../sheet-template/apps-script/sidebar-data.ts";
import { startBrowser } from "../render/mail/browser.ts";
import { faultsOf, openSidebar, type Script } from "./google-page.ts";
import { fifth, finding, nothing } from "./sample-findings.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), "sidebar-"));
  await buildAppsScript(folder);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

let selected: ShownFindings;
let failing: string | null;
let asked: string[];
let page: Page;

const script: Script = {
  readFindings: (view: View) => {
    asked.push(`read ${view}`);
    if (failing !== null) throw new Error(failing);
    return view === "selected" ? selected : { ...fifth, heading: "All findings", about: "" };
  },
  goToFinding: ({ ref }) => {
    asked.push(`go to ${ref}`);
    return { ok: true, message: "C7 in Response is selected." };
  },
  checkForSidebar: () => {
    asked.push("check");
    selected = nothing;
    return { ok: true, message: "Nothing to mend." };
  },
};

beforeEach(async () => {
  selected = fifth;
  failing = null;
  asked = [];
  page = await openSidebar(browser, folder, script);
});
afterEach(() => page.close());

const texts = (selector: string) => page.locator(selector).allInnerTexts();
const named = (name: string) => page.getByRole("button", { name, exact: true });

test("the sidebar shows the findings of the selected row, and what to do", async () => {
  await page.getByText("3 findings").waitFor();

  expect(await texts("h1")).toEqual(["Recommendation 5a"]);
  expect(await texts("h2")).toEqual(["5a: Answer missing", "5a: Vague promise", "5a: Look once"]);
  expect(await texts(".severity")).toEqual(["must fix", "should fix", "advice"]);
  expect(await texts("li p")).toContain("5a has no answer. Choose Yes, Partly or No in Agreed.");
});

test("it follows the selection, and keeps the focus where it was", async () => {
  const button = page.getByRole("button", { name: "Go to the cell: 5a, Vague promise" });
  await button.focus();
  selected = { ...fifth, findings: fifth.findings.slice(1) };

  await page.clock.runFor(4_000);
  await page.getByText("2 findings").waitFor();

  expect(await page.evaluate("document.activeElement.ariaLabel")).toBe("Go to the cell: 5a, Vague promise");

  selected = nothing;
  await page.clock.runFor(4_000);
  await page.getByText("Nothing to mend here.").waitFor();

  expect(await texts("h1")).toEqual(["Recommendation 1"]);
  expect(await page.evaluate("document.activeElement.id")).toBe("heading");
});

test("it asks no more once nothing has changed for five minutes, says so, and Refresh goes on", async () => {
  await page.getByText("3 findings").waitFor();
  await page.clock.runFor(6 * 60_000);
  await page.getByText("No longer following. Press Refresh to go on.").waitFor();
  const before = asked.length;
  await page.clock.runFor(60_000);

  expect(asked).toHaveLength(before);

  await named("Refresh").click();
  await page.getByText("Follows the row that you select.").waitFor();

  expect(asked.length).toBeGreaterThan(before);
});

test("All shows every finding, and tells a screen reader which view is on", async () => {
  await named("All").click();
  await page.getByRole("heading", { name: "All findings" }).waitFor();

  expect(await named("All").getAttribute("aria-pressed")).toBe("true");
  expect(await named("Selected").getAttribute("aria-pressed")).toBe("false");
});

test("going to a cell and checking tell what came of it", async () => {
  await page.getByRole("button", { name: "Go to the cell: 5a, Answer missing" }).click();
  await page.getByText("C7 in Response is selected.").waitFor();
  await named("Check now").click();
  await page.getByText("Nothing to mend.", { exact: true }).waitFor();

  expect(asked).toContain("go to 5a");
  expect(asked).toContain("check");
  expect(await texts("h1")).toEqual(["Recommendation 1"]);
});

test("everything can be reached and pressed with the keyboard", async () => {
  await page.getByText("3 findings").waitFor();
  const reached: unknown[] = [];
  for (let press = 0; press < 7; press += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate("document.activeElement.ariaLabel || document.activeElement.textContent"),
    );
  }
  await page.keyboard.press("Enter");
  await page.getByText("3 findings").waitFor();

  expect(reached).toEqual([
    "Selected",
    "All",
    "Go to the cell: 5a, Answer missing",
    "Go to the cell: 5a, Vague promise",
    "Go to the cell: 5a, Look once",
    "Check now",
    "Refresh",
  ]);
  expect(asked).toEqual(["read selected", "read selected"]);
});

test("text from a cell stays text, whatever it looks like", async () => {
  const hostile = `<img src=x onerror="document.title='run'"><b>bold</b>{{x}}</script>`;
  selected = {
    heading: `Recommendation ${hostile}`,
    about: hostile,
    findings: [finding(hostile, { severity: hostile, title: hostile, message: hostile, firstSeen: hostile })],
  };
  await page.clock.runFor(4_000);
  await page.getByText("1 finding", { exact: true }).waitFor();

  expect(await page.locator("main img, main b, main script").count()).toBe(0);
  expect(await texts("h1")).toEqual([`Recommendation ${hostile}`]);
  expect((await texts("li p"))[0]).toBe(hostile);
  expect(await page.title()).toBe("Findings");
  expect(await faultsOf(page)).toEqual([]);
});

test.each([
  ["Exception: Service Spreadsheets timed out.", "The sheet could not be read."],
  [
    "This sheet has no Checks tab. Ask whoever looks after it to put it back.",
    "This sheet has no Checks tab.",
  ],
])("the failure %s is told in our words", async (words, told) => {
  await page.getByText("3 findings").waitFor();
  failing = words;
  await page.clock.runFor(4_000);

  await page.getByText(told).waitFor();
  expect(await page.locator("#status").textContent()).not.toContain("Exception");

  failing = null;
  await named("Refresh").click();
  await page.getByText("3 findings").waitFor();
});

test.each([
  ["findings", () => fifth],
  ["nothing to mend", () => nothing],
  [
    "one long word",
    () => ({
      ...fifth,
      heading: "x".repeat(80),
      findings: [finding("y".repeat(90), { message: "z".repeat(500) })],
    }),
  ],
])("it is accessible and fits 300 pixels with %s", async (_, content) => {
  selected = content();
  await page.clock.runFor(4_000);
  await page.getByText(selected.heading).waitFor();

  expect(await faultsOf(page)).toEqual([]);
});

test("a sidebar that is pale and wide would be found out", async () => {
  await page.getByText("3 findings").waitFor();
  await page.addStyleTag({ content: "h2 { color: #ccc !important; width: 900px }" });

  const faults = (await faultsOf(page)).join("\n");

  expect(faults).toMatch(/color-contrast/u);
  expect(faults).toMatch(/pixels too wide/u);
});
