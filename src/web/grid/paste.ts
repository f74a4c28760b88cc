import { textAt } from "../sheet/tab.ts";
import { areaFor, countCells } from "./area.ts";
import { cellsOnClipboard, putOnClipboard } from "./clipboard.ts";
import type { GridContext } from "./context.ts";
import { clearArea, ifAllowed, writeArea } from "./enter.ts";
import { spread } from "./spread.ts";

/** Listens to copy, cut and paste while a cell has the focus. */
export function listenToClipboard(grid: GridContext): void {
  for (const kind of ["copy", "cut", "paste"] as const)
    document.addEventListener(kind, (event) => {
      const { clipboardData } = event;
      if (!clipboardData || grid.editor.session || !grid.painting.placeOf(document.activeElement)) return;
      event.preventDefault();
      if (kind === "paste") paste(grid, cellsOnClipboard(clipboardData));
      else putOnClipboard(clipboardData, selectedTexts(grid));
      const count = countCells(grid.selection.area());
      if (kind === "copy") grid.options.say(count === 1 ? "Copied 1 cell." : `Copied ${count} cells.`);
      if (kind === "cut") clearArea(grid);
    });
}

function selectedTexts({ tab, selection }: GridContext): readonly (readonly string[])[] {
  const { top, left, bottom, right } = selection.area();
  return Array.from({ length: bottom - top }, (_, down) =>
    Array.from({ length: right - left }, (_, across) =>
      tab ? textAt(tab, { row: top + down, column: left + across }) : "",
    ),
  );
}

/** Puts cells where the selection begins, and selects them. What goes past the edge of the tab is left out, and said. */
function paste(grid: GridContext, given: readonly (readonly string[])[]): void {
  if (!grid.tab) return;
  const { top, left } = grid.selection.area();
  const rows = spread(given, grid.selection.area());
  const area = areaFor({ row: top, column: left }, rows, grid.tab.size);
  const fitting = Array.from({ length: area.bottom - area.top }, (_, down) =>
    Array.from({ length: area.right - area.left }, (_, across) => rows[down]?.[across] ?? ""),
  );
  if (rows.length > fitting.length || rows.some(({ length }) => length > area.right - area.left))
    grid.options.say("What was pasted is larger than the sheet: the rest was left out.");
  void ifAllowed(grid, area, () => {
    writeArea(grid, area, fitting);
    const corner = { row: area.bottom - 1, column: area.right - 1 };
    grid.selection.set({ active: { row: top, column: left }, anchor: corner });
    grid.selection.focus();
  });
}
