import { h, icon } from "../dom.ts";
import { readPlace } from "../grid/a1.ts";
import { areaName, countCells } from "../grid/area.ts";
import { runCommand, select } from "../grid/commands.ts";
import { openEditor } from "../grid/enter.ts";
import { createGrid } from "../grid/grid.ts";
import { paint, updateTab } from "../grid/show.ts";
import { nameOf, type Page, type View } from "../page.ts";
import { coloursOf } from "../rules/colours.ts";
import type { SyncResult } from "../server/functions.ts";
import type { Edits } from "../sheet/edits.ts";
import { createChecksPanel } from "./checks-panel.ts";
import { createMenu } from "./menu.ts";
import { attemptOf, confirmOnce, turnBack } from "./sheet-actions.ts";
import { goTo, showChecks, showFindings } from "./sheet-checks.ts";
import { editEntries, trackerEntries } from "./sheet-menus.ts";
import { openTab, type Parts } from "./sheet-parts.ts";
import { createTabStrip } from "./tab-strip.ts";
import type { Tasks } from "./tasks.ts";
import { count } from "./words.ts";

const firstTab = "Response";

/** Shows the sheet: menus and formula bar, the grid, the tabs, and the checks beside them. */
export function createSheetView(
  page: Page,
  edits: Edits,
  tasks: Tasks,
  preview: { readonly mail: () => void; readonly site: () => void },
): View {
  const parts = createParts(page, edits);
  const { grid, bar, name, strip, checks, checksButton } = parts;
  const editMenu = createMenu("Edit", () => editEntries(grid, edits, attemptOf(parts)), grid.selection.focus);
  const trackerMenu = createMenu("Tracker", () => trackerEntries(page, tasks, preview), grid.selection.focus);
  grid.element.addEventListener("open-menu", () => editMenu.open());
  const toolbar = h(
    "div",
    { class: "toolbar" },
    trackerMenu.element,
    editMenu.element,
    tool("undo", "Undo", () => runCommand(grid, { kind: "undo" })),
    tool("redo", "Redo", () => runCommand(grid, { kind: "redo" })),
    h("span", { class: "space" }),
    checksButton,
  );
  const formula = h(
    "div",
    { class: "formula" },
    name,
    h("span", { class: "fx", "aria-hidden": "true" }, "fx"),
    bar,
  );
  const panel = h("div", { id: "grid-panel", role: "tabpanel", "aria-label": "Cells" }, grid.element);
  const left = h("div", { class: "left" }, toolbar, formula, panel, strip.element);
  listenToBook(parts);
  listenToBar(parts);
  return {
    element: h(
      "section",
      { class: "view sheet", id: "view-sheet", "aria-label": "Sheet" },
      left,
      checks.element,
    ),
    onShow: () => {
      if (!grid.tab) void openTab(parts, firstTab);
    },
  };
}

function tool(name: "undo" | "redo", label: string, onclick: () => void): HTMLElement {
  return h(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, onclick },
    icon(name),
  );
}

function createParts(page: Page, edits: Edits): Parts {
  const bar = h("textarea", { class: "bar", rows: "1", "aria-label": "Formula bar", spellcheck: "true" });
  const name = h("input", { class: "name", "aria-label": "Cell name", spellcheck: "false" });
  const checksButton = h("button", { type: "button", class: "checks-button", "aria-pressed": "false" });
  const grid = createGrid({
    bar,
    coloursOf: (tab) => coloursOf(tab, page.book.tabs(), page.clock.today()),
    waitingAt: page.outbox.waitingAt,
    nameOf: (email) => nameOf(page, email),
    onType: page.outbox.send,
    onSelect: (area) => {
      // what somebody types into the box is theirs until they leave it
      if (document.activeElement !== name) name.value = areaName(area);
      name.title = countCells(area) === 1 ? "" : count(countCells(area), "cell");
    },
    onCommand: (command) => {
      if (command === "menu") grid.element.dispatchEvent(new Event("open-menu"));
      else void turnBack(parts, command);
    },
    onResize: (tab, column, pixels) => attemptOf(parts)(() => edits.setWidth(tab, column, pixels)),
    confirm: (says) => confirmOnce(parts, says),
    say: page.notices.say,
  });
  const parts: Parts = {
    page,
    edits,
    bar,
    name,
    grid,
    checksButton,
    strip: createTabStrip((title) => void openTab(parts, title)),
    checks: createChecksPanel(
      (finding) => void goTo(parts, finding),
      () => showChecks(parts, false),
    ),
    known: [],
    meant: new Set(),
  };
  checksButton.addEventListener("click", () => showChecks(parts, checksButton.ariaPressed !== "true"));
  return parts;
}

function listenToBook(parts: Parts): void {
  const { page, grid } = parts;
  page.book.listen(({ after, by }) => {
    if (grid.tab?.id === after.id) updateTab(grid, after, by);
    // rules look into the Checks tab
    if (after.title === "Checks") {
      showFindings(parts);
      paint(grid);
    }
  });
  page.clock.listen(() => paint(grid));
  page.stream.listen({
    onDeed: ({ kind, result }) => {
      if (kind === "sync") parts.known = (result as Partial<SyncResult>).findings ?? parts.known;
    },
  });
  showFindings(parts);
}

function listenToBar({ grid, bar, name }: Parts): void {
  bar.addEventListener("focus", () => {
    if (!grid.editor.session && grid.tab) openEditor(grid, { typing: false, inBar: true });
  });
  name.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const place = readPlace(name.value);
    if (place) select(grid, place);
    else name.value = areaName(grid.selection.area());
  });
  name.addEventListener("blur", () => {
    name.value = areaName(grid.selection.area());
  });
}
