import { h } from "../dom.ts";
import type { Tab } from "../sheet/tab.ts";
import type { Place } from "./a1.ts";
import { areaBetween } from "./area.ts";
import { createChoiceList } from "./choice-list.ts";
import { listenToKeys, select } from "./commands.ts";
import type { GridContext, GridOptions } from "./context.ts";
import { createEditor } from "./editor.ts";
import { commitText, writeArea } from "./enter.ts";
import { createNoteBubble } from "./note-bubble.ts";
import { createPainting } from "./paint.ts";
import { listenToClipboard } from "./paste.ts";
import { listenToPointer } from "./pointer.ts";
import { createSelection } from "./selection.ts";
import { showActive } from "./show.ts";

const says =
  "Type into a cell, or press F2 to edit it. Escape and then Tab leaves the grid; F6 goes to the next part of the page.";

/** Makes a grid that shows one tab at a time. What it does is in the functions that take its context. */
export function createGrid(options: GridOptions): GridContext {
  const painting = createPainting("The sheet");
  const element = h(
    "div",
    { class: "grid" },
    h("p", { id: "grid-hint", class: "unseen" }, says),
    painting.table,
  );
  painting.table.setAttribute("aria-describedby", "grid-hint");
  const sizeNow = () => grid.tab?.size ?? { rows: 1, columns: 1 };
  const grid: GridContext = {
    options,
    element,
    painting,
    selection: createSelection(painting, sizeNow),
    editor: createEditor(options.bar, {
      onCommit: (session, text) => commitText(grid, session, text),
      onEnd: (step) => moveOn(grid, step),
    }),
    list: createChoiceList((choice) => choose(grid, choice)),
    note: createNoteBubble(element),
    tab: null,
    leaving: false,
  };
  element.append(grid.editor.element, grid.list.element);
  grid.selection.listen((area, active) => {
    showActive(grid);
    options.onSelect(area, active);
  });
  freezeWhereThereIsRoom(grid);
  listenToKeys(grid);
  listenToPointer(grid);
  listenToClipboard(grid);
  return grid;
}

/** Frozen columns are let go where they would leave little to see of the others. */
function freezeWhereThereIsRoom(grid: GridContext): void {
  const { element } = grid;
  new ResizeObserver(() => {
    const { tab } = grid;
    const frozen = tab?.widths.slice(0, tab.frozen.columns).reduce((sum, width) => sum + width, 0) ?? 0;
    element.classList.toggle("narrow", frozen * 2 > element.clientWidth);
  }).observe(element);
}

function moveOn(grid: GridContext, step: Place): void {
  const { row, column } = grid.selection.active();
  select(grid, { row: row + step.row, column: column + step.column });
}

function choose(grid: GridContext, choice: string | null): void {
  const place = grid.selection.active();
  if (choice !== null) writeArea(grid, areaBetween(place, place), [[choice]]);
  grid.selection.focus();
}

/** The tab that the grid shows; throws before the first. */
export function tabOf({ tab }: GridContext): Tab {
  if (!tab) throw new Error("The grid shows no tab yet.");
  return tab;
}
