import type { Area } from "../grid/area.ts";
import { runCommand } from "../grid/commands.ts";
import type { GridContext } from "../grid/context.ts";
import { ifAllowed } from "../grid/enter.ts";
import { tabOf } from "../grid/grid.ts";
import type { Page } from "../page.ts";
import type { Edits } from "../sheet/edits.ts";
import { obstacleToRows } from "../sheet/protection.ts";
import { usedRows } from "../sheet/tab.ts";
import type { MenuEntry } from "./menu.ts";
import type { Tasks } from "./tasks.ts";
import { count } from "./words.ts";

/** The menu that the sheet itself has at Google. */
export function trackerEntries(
  page: Page,
  tasks: Tasks,
  preview: { readonly mail: () => void; readonly site: () => void },
): readonly MenuEntry[] {
  return [
    { label: "Check now", act: tasks.check },
    { label: "Stamp now", act: tasks.stamp },
    null,
    { label: "Preview mail", act: preview.mail },
    { label: "Send reminders now", act: tasks.remind },
    null,
    { label: "Preview publication", act: preview.site },
    { label: "Publish now", act: tasks.publish },
    null,
    { label: "Help", act: () => page.open("help") },
  ];
}

/** What can be done to the selected cells and rows. `attempt` says what went wrong. */
export function editEntries(
  grid: GridContext,
  edits: Edits,
  attempt: (work: () => Promise<unknown>) => void,
): readonly MenuEntry[] {
  const tab = tabOf(grid);
  const { top, bottom } = grid.selection.area();
  const { column } = grid.selection.active();
  const many = bottom - top;
  const rows = count(many, "row");
  const wide = { left: 0, right: tab.size.columns };
  const sorted = { ...wide, top: tab.frozen.rows, bottom: Math.max(usedRows(tab), tab.frozen.rows) };
  const change = (area: Area, work: () => Promise<void>) =>
    void ifAllowed(grid, area, () => attempt(work), obstacleToRows);
  const sort = (descending: boolean) => () => change(sorted, () => edits.sortRows(tab, column, descending));
  const remove = () => change({ ...wide, top, bottom }, () => edits.deleteRows(tab, top, many));
  const run = (kind: "undo" | "redo" | "edit" | "clear") => () => runCommand(grid, { kind });
  return [
    { label: "Undo", keys: "Ctrl+Z", act: run("undo") },
    { label: "Redo", keys: "Ctrl+Y", act: run("redo") },
    null,
    { label: "Edit cell", keys: "F2", act: run("edit") },
    { label: "Clear cells", keys: "Delete", act: run("clear") },
    null,
    { label: `Insert ${rows} above`, act: () => attempt(() => edits.insertRows(tab, top, many)) },
    { label: `Insert ${rows} below`, act: () => attempt(() => edits.insertRows(tab, bottom, many)) },
    { label: `Delete ${rows}`, act: remove },
    null,
    { label: "Sort by this column, A to Z", act: sort(false) },
    { label: "Sort by this column, Z to A", act: sort(true) },
    null,
    { label: "Widen column", keys: "Alt+Shift+→", act: () => runCommand(grid, { kind: "widen", by: 20 }) },
    { label: "Narrow column", keys: "Alt+Shift+←", act: () => runCommand(grid, { kind: "widen", by: -20 }) },
  ];
}
