import { h, icon } from "../dom.ts";
import { placeName, readPlace } from "../grid/a1.ts";
import { areaName, countCells } from "../grid/area.ts";
import { runCommand, select } from "../grid/commands.ts";
import type { GridContext } from "../grid/context.ts";
import { endEdit } from "../grid/editor.ts";
import { openEditor } from "../grid/enter.ts";
import { createGrid, tabOf } from "../grid/grid.ts";
import { paint, showTab, updateTab } from "../grid/show.ts";
import { nameOf, type Page, type View } from "../page.ts";
import { coloursOf } from "../rules/colours.ts";
import { AskError } from "../server/ask.ts";
import type { Finding, SyncResult } from "../server/functions.ts";
import type { Edits, UndoOutcome } from "../sheet/edits.ts";
import { createChecksPanel, findingsIn, type StandingRow, spotOf } from "./checks-panel.ts";
import { confirmFirst } from "./confirm.ts";
import { createMenu } from "./menu.ts";
import { editEntries, trackerEntries } from "./sheet-menus.ts";
import { createTabStrip } from "./tab-strip.ts";
import type { Tasks } from "./tasks.ts";
import { count } from "./words.ts";

type Parts = {
  readonly page: Page;
  readonly edits: Edits;
  readonly tasks: Tasks;
  readonly bar: HTMLTextAreaElement;
  readonly name: HTMLInputElement;
  readonly grid: GridContext;
  readonly strip: ReturnType<typeof createTabStrip>;
  readonly checks: ReturnType<typeof createChecksPanel>;
  readonly checksButton: HTMLButtonElement;
  /** What the last check found, with the cells. */
  known: readonly Finding[];
  /** The tabs whose warning has been answered with yes. */
  readonly meant: Set<string>;
};

const firstTab = "Response";

/** Shows the sheet: menus and formula bar, the grid, the tabs, and the checks beside them. */
export function createSheetView(
  page: Page,
  edits: Edits,
  tasks: Tasks,
  preview: { readonly mail: () => void; readonly site: () => void },
): View {
  const parts = createParts(page, edits, tasks);
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
      if (!grid.tab) void open(parts, firstTab);
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

function createParts(page: Page, edits: Edits, tasks: Tasks): Parts {
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
      name.value = areaName(area);
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
    tasks,
    bar,
    name,
    grid,
    checksButton,
    strip: createTabStrip((title) => void open(parts, title)),
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

/** A warning is asked once a tab: whoever means it means the next edit, too. */
async function confirmOnce({ meant, grid }: Parts, says: string): Promise<boolean> {
  const key = `${tabOf(grid).title}\n${says}`;
  if (meant.has(key)) return true;
  const yes = await confirmFirst(says, "Edit");
  if (yes) meant.add(key);
  return yes;
}

function attemptOf({ page, grid }: Parts): (work: () => Promise<unknown>) => void {
  return async (work) => {
    try {
      await page.outbox.settled();
      await work();
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      page.notices.insist(error.message);
    }
    grid.selection.focus();
  };
}

async function turnBack({ edits, page, grid }: Parts, command: "undo" | "redo"): Promise<void> {
  await page.outbox.settled();
  try {
    page.notices.say(undoWords(await edits[command](), command));
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    page.notices.insist(error.message);
  }
  grid.selection.focus();
}

function undoWords(outcome: UndoOutcome, command: "undo" | "redo"): string {
  if (outcome === "done") return command === "undo" ? "Undone." : "Done again.";
  if (outcome === "nothing") return `There is nothing to ${command}.`;
  if (outcome === "changed since") return "Somebody has changed this since, so it was left as it is.";
  return `Undone, but for ${count(outcome.left, "cell")} that somebody has changed since.`;
}

async function open({ page, grid, strip }: Parts, title: string): Promise<void> {
  endEdit(grid.editor, { row: 0, column: 0 });
  await page.book.watch(title);
  const tab = page.book.tab(title);
  if (!tab) return;
  strip.show(page.book.tabs(), title);
  showTab(grid, tab);
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

function showFindings({ page, checks, checksButton }: Parts): void {
  const findings = findingsIn(page.book.tab("Checks"));
  checks.show(findings);
  checksButton.replaceChildren(
    icon("list"),
    "Checks",
    h("span", { class: findings.length === 0 ? "number none" : "number" }, String(findings.length)),
  );
}

function showChecks({ checks, checksButton, grid }: Parts, shown: boolean): void {
  document.body.classList.toggle("with-checks", shown);
  checksButton.ariaPressed = String(shown);
  if (shown) checks.element.focus();
  else grid.selection.focus();
}

async function goTo(parts: Parts, finding: StandingRow): Promise<void> {
  const { tab, place } = spotOf(finding, parts.known, parts.page.book);
  if (parts.grid.tab?.title !== tab) await open(parts, tab);
  select(parts.grid, place);
  parts.page.notices.say(`${tab} ${placeName(place)}: ${finding.title}`);
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
}
