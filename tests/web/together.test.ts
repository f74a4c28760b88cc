import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../render/mail/browser.ts";
import { type LocalPage, startPage } from "./support/local-page.ts";
import { shows, type Visitor, visit } from "./support/visitor.ts";

let local: LocalPage;
let browser: Browser;
let gareth: Visitor;
let viv: Visitor;

beforeAll(async () => {
  [local, browser] = await Promise.all([startPage(), startBrowser()]);
  gareth = await visit(browser, local.url);
  viv = await visit(browser, local.url);
  await gareth.be("Gareth Morgan");
  await viv.be("Viv Trundell");
}, 120_000);
afterAll(async () => {
  await browser.close();
  await local.stop();
});

describe("two people at one sheet", () => {
  test("see each other's edits at once, and the activity names each of them", async () => {
    await gareth.type("H2", "The delegate has joined.");
    await viv.type("H4", "The workshop took place.");

    await shows(viv, "H2", "The delegate has joined.");
    await shows(gareth, "H4", "The workshop took place.");
    await gareth.page.getByRole("link", { name: "Activity" }).click();
    await gareth.page.locator(".deed", { hasText: "Viv Trundell edited the sheet" }).first().waitFor();
    await gareth.page.getByRole("link", { name: "Sheet" }).click();
  }, 90_000);

  test("lose nothing of what is being typed while the automation and others write around it", async () => {
    await gareth.goTo("H5");
    await gareth.cell("H5").focus();
    await gareth.page.keyboard.type("Half a sentence");
    await viv.type("H6", "Another row meanwhile.");
    await shows(gareth, "H6", "Another row meanwhile.");
    await gareth.page.getByRole("button", { name: /Checks/u }).waitFor();
    await gareth.page.keyboard.type(" and its other half.");
    await gareth.page.keyboard.press("Enter");

    await shows(viv, "H5", "Half a sentence and its other half.");
    expect(await viv.textOf("H6")).toBe("Another row meanwhile.");
  }, 90_000);

  test("are told when both write into the same cell, and choose whose text stands", async () => {
    await gareth.goTo("H7");
    await gareth.cell("H7").focus();
    await gareth.page.keyboard.type("What Gareth says");
    await viv.type("H7", "What Viv says");
    const clash = gareth.page.locator(".clash");
    await clash.filter({ hasText: "Viv Trundell changed this cell while you were typing." }).waitFor();

    await gareth.page.keyboard.press("Enter");
    await viv.page.waitForTimeout(500);
    expect(await viv.textOf("H7")).toBe("What Viv says");
    await clash.getByRole("button", { name: "Keep mine" }).click();
    await gareth.page.keyboard.press("Enter");
    await shows(viv, "H7", "What Gareth says");
  }, 90_000);

  test("keep typing into the right row when others insert one above it", async () => {
    const before = await gareth.textOf("A10");
    await gareth.goTo("H10");
    await gareth.cell("H10").focus();
    await gareth.page.keyboard.type("For the row that moves");
    await viv.goTo("A3");
    await viv.cell("A3").focus();
    await viv.page.keyboard.press("Shift+F10");
    await viv.page.getByRole("menuitem", { name: "Insert 1 row above" }).click();
    await gareth
      .cell("A11")
      .filter({ hasText: new RegExp(`^${before}$`, "u") })
      .waitFor();
    await gareth.page.keyboard.press("Enter");

    await shows(viv, "H11", "For the row that moves");
    expect(await viv.textOf("H10")).toBe("");
    expect(await viv.textOf("A11")).toBe(before);
  }, 90_000);

  test("cannot undo what somebody else has changed since", async () => {
    await gareth.type("J2", "Gareth's words");
    await shows(viv, "J2", "Gareth's words");
    await viv.type("J2", "Viv's later words");
    await shows(gareth, "J2", "Viv's later words");
    await gareth.cell("J2").focus();
    await gareth.page.keyboard.press("Control+z");

    await gareth.says("Somebody has changed this since, so it was left as it is.");
    expect(await viv.textOf("J2")).toBe("Viv's later words");
  }, 90_000);

  test("keep what they typed while the connection is lost, and have it saved once it is back", async () => {
    await local.cut();
    await gareth.page.locator("#delivery.lost").waitFor();
    await gareth.type("J4", "Typed in the dark");
    await gareth.page.locator("#delivery", { hasText: "Not saved yet" }).waitFor();
    expect(await gareth.textOf("J4")).toBe("Typed in the dark");

    local = await local.restart();
    await gareth.page.locator("#delivery", { hasText: "All saved" }).waitFor();
    await shows(viv, "J4", "Typed in the dark");
    expect([...gareth.complaints, ...viv.complaints]).toEqual([]);
  }, 180_000);
});
