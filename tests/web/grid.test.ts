import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import { paste, shows, type Visitor } from "./support/visitor.ts";

let desk: Desk;
let officer: Visitor;

beforeAll(async () => {
  desk = await openDesk();
  officer = await desk.visit();
}, 120_000);
afterAll(() => desk.close());
beforeEach(async () => {
  await officer.showTab("People");
});

/** Names, posts and kinds of people who are nobody in the example, some over several lines and with quotes. */
const people = Array.from({ length: 40 }, (_, index) => [
  `Person ${index + 1}`,
  index % 3 === 0 ? `Head of "Area ${index + 1}"\nand of others` : `Officer\t${index + 1}`,
  "Officer",
]);

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await officer.page.keyboard.press(key);
}

async function widthOf(name: string): Promise<number> {
  return (await officer.cell(name).boundingBox())?.width ?? 0;
}

async function saved(): Promise<void> {
  await officer.page.locator("#delivery", { hasText: "All saved" }).waitFor();
}

describe("the grid", () => {
  test("takes a table of forty rows from a spreadsheet's clipboard, quotes and line breaks and all", async () => {
    const text = people
      .map((cells) =>
        cells.map((cell) => (/["\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"),
      )
      .join("\r\n");

    await officer.goTo("A20");
    await officer.cell("A20").focus();
    await paste(officer, { "text/plain": `${text}\r\n` });
    await saved();

    expect(await officer.textOf("A59")).toBe("Person 40");
    expect(await officer.textOf("B20")).toBe('Head of "Area 1"\nand of others');
    expect(await officer.textOf("B21")).toBe("Officer\t2");
    expect(await officer.textOf("A60")).toBe("");
  }, 90_000);

  test("undoes the paste as one step, and does it again", async () => {
    await officer.cell("A20").focus();
    await press("Control+z");
    await officer.says("Undone.");
    await officer.cell("A20").filter({ hasText: /^$/u }).waitFor();
    expect(await officer.textOf("A59")).toBe("");

    await press("Control+y");
    await officer.says("Done again.");
    await shows(officer, "A59", "Person 40");
  }, 90_000);

  test("takes a table in HTML, with its line breaks and spans, and none of its markup", async () => {
    const html = `<meta charset="utf-8"><style>td{color:red}</style><table><tr><td colspan="2">Over two</td><td>c</td></tr>
      <tr><td rowspan="2">Down<br>two</td><td>&lt;b&gt;bold&lt;/b&gt;</td><td><p>one</p><p>two</p></td></tr>
      <tr><td><img src="x" onerror="document.title='caught'">plain</td><td>last</td></tr></table>`;

    await officer.goTo("A70");
    await officer.cell("A70").focus();
    await paste(officer, { "text/html": html, "text/plain": "Over two" });
    await shows(officer, "C72", "last");
    await saved();

    expect(await officer.textOf("A70")).toBe("Over two");
    expect(await officer.textOf("B70")).toBe("");
    expect(await officer.textOf("A71")).toBe("Down\ntwo");
    expect(await officer.textOf("B71")).toBe("<b>bold</b>");
    expect(await officer.textOf("C71")).toBe("one\ntwo");
    expect(await officer.textOf("B72")).toBe("plain");
    expect(await officer.page.title()).not.toBe("caught");
  }, 60_000);

  test("refuses a protected cell with the reason, and keeps it as it was", async () => {
    await officer.showTab("Checks");
    await officer.goTo("D2");
    const before = await officer.textOf("D2");
    await officer.cell("D2").focus();
    await press("x");

    await officer.says("Checks is written by the automation, so it cannot be edited here.");
    expect(await officer.page.locator(".editor").isVisible()).toBe(false);
    await paste(officer, { "text/plain": "pasted" });
    expect(await officer.textOf("D2")).toBe(before);
  }, 60_000);

  test("asks before an edit that the sheet warns of, and leaves the cell when it is not meant", async () => {
    await officer.goTo("A1");
    await officer.cell("A1").focus();
    await press("F2");
    const question = officer.page.getByRole("dialog");
    await question.waitFor();

    expect(await question.textContent()).toContain("the automation finds the columns by these headers");
    await press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await officer.page.locator(".editor").isVisible()).toBe(false);
    expect(await officer.textOf("A1")).toBe("Name");
  }, 60_000);

  test("lets somebody compose with an input method, whose Enter ends the word and not the edit", async () => {
    const { page } = officer;
    const devtools = await page.context().newCDPSession(page);
    await officer.goTo("B80");
    await officer.cell("B80").focus();
    await devtools.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Process",
      windowsVirtualKeyCode: 229,
    });
    await page.locator(".editor textarea:focus").waitFor();
    await devtools.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
    await devtools.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Enter",
      windowsVirtualKeyCode: 229,
    });
    expect(await page.locator(".editor").isVisible()).toBe(true);
    await devtools.send("Input.insertText", { text: "日本" });
    await press("Enter");

    await shows(officer, "B80", "日本");
    await saved();
  }, 60_000);

  test("puts a letter with an accent into the cell that a dead key began", async () => {
    const { page } = officer;
    const devtools = await page.context().newCDPSession(page);
    await officer.goTo("B81");
    await officer.cell("B81").focus();
    await devtools.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Dead",
      windowsVirtualKeyCode: 222,
    });
    await page.locator(".editor textarea:focus").waitFor();
    await devtools.send("Input.imeSetComposition", { text: "´", selectionStart: 1, selectionEnd: 1 });
    await devtools.send("Input.insertText", { text: "é" });
    await press("Enter");

    await shows(officer, "B81", "é");
    await saved();
  }, 60_000);

  test("is worked by keys alone: edges, ranges, a new line in a cell, emptying, choices", async () => {
    const { page } = officer;
    await officer.goTo("A2");
    await officer.cell("A2").focus();
    await press("Control+ArrowDown");
    await officer.cell("A8").and(page.locator(".active")).waitFor();
    await press("Control+Home");
    await officer.cell("A1").and(page.locator(".active")).waitFor();

    await officer.goTo("B90");
    await officer.cell("B90").focus();
    await page.keyboard.type("first");
    await press("Alt+Enter");
    await page.keyboard.type("second");
    await press("Enter");
    await shows(officer, "B90", "second");
    expect(await officer.textOf("B90")).toBe("first\nsecond");

    await officer.cell("B91").and(page.locator(".active")).waitFor();
    await press("ArrowUp", "F2", "End", "!", "Escape");
    expect(await officer.textOf("B90")).toBe("first\nsecond");
    await press("Shift+ArrowDown", "Shift+ArrowRight");
    expect(await page.locator(".formula .name").inputValue()).toBe("B90:C91");
    await press("Delete");
    await officer.cell("B90").filter({ hasText: /^$/u }).waitFor();

    await officer.goTo("C90");
    await officer.cell("C90").focus();
    await press("Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    await press("c", "Enter");
    await shows(officer, "C90", "Clerk");
    await saved();
  }, 90_000);

  test("takes only its choices in a cell that has some", async () => {
    await officer.goTo("C92");
    await officer.cell("C92").focus();
    await officer.page.keyboard.type("Mayor");
    await press("Enter");

    await officer.says("“Mayor” is not one of the choices");
    expect(await officer.page.locator(".editor").isVisible()).toBe(true);
    await press("Escape");
    expect(await officer.textOf("C92")).toBe("");
  }, 60_000);

  test("inserts, deletes and sorts rows from the menu, and takes each back", async () => {
    const { page } = officer;
    const choose = async (entry: string) => {
      await officer.cell("A3").focus();
      await press("Shift+F10");
      await page.getByRole("menuitem", { name: entry }).click();
    };
    await officer.goTo("A3");
    const second = await officer.textOf("A3");
    await choose("Insert 1 row above");
    await shows(officer, "A4", second);
    await officer.cell("A3").filter({ hasText: /^$/u }).waitFor();
    await officer.goTo("A3");
    await press("Control+z");
    await shows(officer, "A3", second);

    await officer.goTo("A3");
    await choose("Delete 1 row");
    await officer.cell("A3").filter({ hasNotText: second }).waitFor();
    await officer.goTo("A3");
    await press("Control+z");
    await shows(officer, "A3", second);
    await shows(officer, "C3", "Senior officer");

    await officer.goTo("A3");
    await choose("Sort by this column, A to Z");
    await shows(officer, "A2", "Ben Dunne");
    await press("Control+z");
    await shows(officer, "A2", "Cllr Mike Appleyard");
    // the browser tells that it did not apply the styles that came with the pasted table
    const others = officer.complaints.filter((each) => !each.startsWith("Applying inline style violates"));
    expect(others).toEqual([]);
  }, 120_000);

  test("makes a column wider by keys, and keeps it", async () => {
    await officer.goTo("D2");
    await officer.cell("D2").focus();
    const before = await widthOf("D2");
    await press("Alt+Shift+ArrowRight");

    await expect.poll(() => widthOf("D2")).toBe(before + 20);
  }, 60_000);
});
