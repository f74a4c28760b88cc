import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import { shows, type Visitor } from "./support/visitor.ts";

let desk: Desk;
let officer: Visitor;

beforeAll(async () => {
  desk = await openDesk();
  officer = await desk.visit();
}, 120_000);
afterAll(() => desk.close());

async function openFinding(title: string, ref: string): Promise<void> {
  const { page } = officer;
  if (!(await page.locator("aside.checks").isVisible()))
    await page.getByRole("button", { name: /Checks/u }).click();
  await page.locator(".finding", { hasText: title }).filter({ hasText: ref }).first().click();
  await officer.says(title);
}

async function typeHere(text: string): Promise<void> {
  await officer.page.keyboard.type(text);
  await officer.page.keyboard.press("Enter");
}

/** Waits until the automation has seen that a finding is mended. */
async function goes(title: string, ref: string): Promise<void> {
  await officer.page
    .locator(".finding", { hasText: title })
    .filter({ has: officer.page.locator(".ref", { hasText: new RegExp(`^${ref}$`, "u") }) })
    .waitFor({ state: "detached" });
}

describe("an officer at the local page", () => {
  test("mends what the checks found, cell by cell, and sees each finding go", async () => {
    const { page } = officer;
    await shows(officer, "A1", "Ref");

    await openFinding("Date not readable", "Inquiry");
    await typeHere("10 September 2018");
    await goes("Date not readable", "Inquiry");

    for (const ref of ["5a", "5b"]) {
      await openFinding("Answer missing", ref);
      await page.keyboard.press("Alt+ArrowDown");
      await page.locator(".choices:not([hidden])").waitFor();
      await page.keyboard.press("Enter");
      await goes("Answer missing", ref);
      await openFinding("Two owners in one cell", ref);
      await typeHere("Viv Trundell, Education Entitlement Manager");
      await goes("Two owners in one cell", ref);
    }

    await openFinding("Sample row left in", "Version control");
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await page.getByRole("menuitem", { name: "Delete 1 row" }).click();
    const question = page.getByRole("dialog", { name: /Version control is filled in by the automation/u });
    await question.getByRole("button", { name: "Edit" }).click();
    await goes("Sample row left in", "Version control");

    expect(await page.locator(".findings").textContent()).not.toContain("must fix");
    expect(officer.complaints).toEqual([]);
  }, 180_000);

  test("stamps a version, which the sheet's own records and the activity tell", async () => {
    const { page } = officer;

    await page.getByRole("button", { name: "Tracker", exact: true }).click();
    await page.getByRole("menuitem", { name: "Stamp now" }).click();
    await officer.says(/Stamped 0\.3:/u);
    await officer.showTab("Version control");
    await shows(officer, "A4", "0.3");

    expect(await officer.textOf("C4")).toBe("Priya Nair");
    await page.getByRole("link", { name: "Activity" }).click();
    const stamped = page.locator(".deed", { hasText: "Stamped 0.3" }).first();
    expect(await stamped.textContent()).toContain("By Priya Nair, 31 July 2018.");
    await stamped.locator("summary").click();
    expect(await stamped.locator("pre").textContent()).toContain('"number": "0.3"');
  }, 90_000);

  test("previews tonight's mail, moves the clock, and reads what was sent", async () => {
    const { page } = officer;
    await page.getByRole("link", { name: "Mail" }).click();
    await page.getByRole("button", { name: "Would go next" }).click();
    await page.locator(".side", { hasText: "Nothing has been sent." }).waitFor();
    await page.locator(".messages button", { hasText: "Viv Trundell" }).first().click();
    const subject = await page.locator(".reader h2").textContent();

    await page.getByRole("button", { name: /^The clock/u }).click();
    await page.getByRole("button", { name: "One day on" }).click();
    await officer.says(/It is now Wednesday 1 August 2018/u);
    await page.getByRole("button", { name: "Sent", exact: true }).click();
    await page.locator("#inbox-person").selectOption({ label: "Viv Trundell" });
    await page
      .locator(".messages button", { hasText: String(subject) })
      .first()
      .click();

    const letter = page.frameLocator(".reader iframe");
    await letter.locator("h1").waitFor();
    expect(await letter.locator("body").textContent()).toContain("Dear Viv Trundell,");
    await page.getByRole("button", { name: "Headers" }).click();
    expect(await page.locator(".headers").textContent()).toContain("X-Scrutiny-Key");
    await page.getByRole("button", { name: "Plain text" }).click();
    expect(await page.locator(".reader .text").textContent()).toContain("Dear Viv Trundell,");
    expect(officer.complaints).toEqual([]);
  }, 120_000);

  test("previews the draft with its watermark, and is told every reason why it cannot go out", async () => {
    const { page } = officer;
    await page.getByRole("link", { name: "Published" }).click();
    await page.locator(".site .empty", { hasText: "Nothing is published yet." }).waitFor();
    await page.getByRole("button", { name: "Preview the draft" }).click();
    const draft = page.frameLocator(".site iframe");
    await draft.getByText("DRAFT: not for publication").first().waitFor();

    await page.getByRole("link", { name: "Sheet" }).click();
    await page.getByRole("button", { name: "Tracker", exact: true }).click();
    await page.getByRole("menuitem", { name: "Publish now" }).click();

    await officer.says(/0\.3 cannot be published: .*is a draft/u);
  }, 120_000);

  test("makes it final, publishes it, and opens what the public reads", async () => {
    const { page } = officer;
    await officer.showTab("Inquiry");
    await officer.type("B10", "30 July 2018");
    await officer.type("B13", "FINAL");
    await page.getByRole("button", { name: "Tracker", exact: true }).click();
    await page.getByRole("menuitem", { name: "Stamp now" }).click();
    await officer.says(/Stamped FINAL 1\.0/u);
    await page.getByRole("button", { name: "Tracker", exact: true }).click();
    await page.getByRole("menuitem", { name: "Publish now" }).click();
    await officer.says(/Published FINAL 1\.0/u);

    await page.getByRole("link", { name: "Published" }).click();
    await page.locator(".versions button", { hasText: "Version FINAL 1.0" }).click();
    const site = page.frameLocator(".site iframe");
    await site.locator("h1", { hasText: "Working Together to Reduce Permanent Exclusions" }).waitFor();
    await page.getByRole("link", { name: "Activity" }).click();
    await page.locator(".deed", { hasText: "Published FINAL 1.0" }).first().waitFor();

    expect(officer.complaints).toEqual([]);
  }, 180_000);
});
