import { runCommand } from "../grid/commands.ts";
import type { GridContext } from "../grid/context.ts";
import { tabOf } from "../grid/grid.ts";
import type { Page } from "../page.ts";
import type { Edits } from "../sheet/edits.ts";
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
    { label: `Delete ${rows}`, act: () => attempt(() => edits.deleteRows(tab, top, many)) },
    null,
    { label: "Sort by this column, A to Z", act: () => attempt(() => edits.sortRows(tab, column, false)) },
    { label: "Sort by this column, Z to A", act: () => attempt(() => edits.sortRows(tab, column, true)) },
    null,
    { label: "Widen column", keys: "Alt+Shift+→", act: () => runCommand(grid, { kind: "widen", by: 20 }) },
    { label: "Narrow column", keys: "Alt+Shift+←", act: () => runCommand(grid, { kind: "widen", by: -20 }) },
  ];
}
