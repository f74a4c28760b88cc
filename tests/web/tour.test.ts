import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import { shows, type Visitor } from "./support/visitor.ts";

const docs = join(import.meta.dirname, "../../docs");
// with SCRUTINY_PICTURES=1 the run makes the tour's pictures anew
const isWanted = process.env.SCRUTINY_PICTURES === "1";
const mostBytes = 150_000;

let folder: string;
let desk: Desk;
let officer: Visitor;
const taken: string[] = [];

beforeAll(async () => {
  folder = isWanted ? join(docs, "pictures") : await mkdtemp(join(tmpdir(), "pictures-"));
  desk = await openDesk();
  officer = await desk.visit({
    viewport: { width: 1100, height: 660 },
    reducedMotion: "reduce",
  });
}, 120_000);
afterAll(async () => {
  await desk.close();
  if (!isWanted) await rm(folder, { recursive: true, force: true });
});

async function picture(name: string): Promise<void> {
  const path = join(folder, `${name}.jpg`);
  await officer.page.screenshot({ path, type: "jpeg", quality: 65 });
  expect((await stat(path)).size, `${name} is a small file`).toBeLessThan(mostBytes);
  taken.push(`pictures/${name}.jpg`);
}

test("the tour can be taken as docs/tour.md tells it, and its pictures are of this page", async () => {
  const { page } = officer;
  await page.getByRole("button", { name: /^Checks/u }).click();
  await page.locator(".finding", { hasText: "Answer missing" }).first().click();
  await officer.says(/Answer missing/u);
  await picture("checks");

  await page.keyboard.press("Alt+ArrowDown");
  await page.locator(".choices").waitFor();
  await page.keyboard.press("Enter");
  await shows(officer, "C11", "Yes");
  await page.getByRole("link", { name: "Activity" }).click();
  await page.locator(".deed", { hasText: "Mended: 5a, Answer missing" }).first().waitFor();
  await picture("activity");

  await page.getByRole("link", { name: "Mail" }).click();
  await page.locator(".messages button", { hasText: "Viv Trundell" }).first().click();
  await page.frameLocator(".reader iframe").locator("h1").waitFor();
  await picture("mail");

  await page.getByRole("link", { name: "Sheet" }).click();
  await page.getByRole("button", { name: /^The clock/u }).click();
  await page.getByRole("button", { name: /To the next due date/u }).waitFor();
  await picture("clock");

  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Published" }).click();
  await page.getByRole("button", { name: "Preview the draft" }).click();
  await page.frameLocator(".site iframe").getByText("DRAFT: not for publication").first().waitFor();
  await picture("published");

  const tour = await readFile(join(docs, "tour.md"), "utf8");
  const named = [...tour.matchAll(/\]\((pictures\/[^)]+)\)/gu)].map((match) => match[1]);
  expect(named).toEqual(taken);
  for (const each of taken) expect((await stat(join(docs, each))).size).toBeLessThan(mostBytes);
}, 180_000);
