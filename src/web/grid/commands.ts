import type { Place } from "./a1.ts";
import { clampPlace } from "./area.ts";
import type { GridContext } from "./context.ts";
import { clearArea, openChoices, openEditor } from "./enter.ts";
import { type Command, commandOf } from "./keys.ts";
import { clampWidth } from "./resize.ts";
import { targetOf } from "./selection.ts";
import { showActive } from "./show.ts";

/** Moves the selection to a cell, or draws it out to there, and the focus with it. */
export function select(grid: GridContext, place: Place, extend = false): void {
  const { tab, selection, painting } = grid;
  if (!tab) return;
  const target = clampPlace(place, tab.size);
  selection.set({ active: target, anchor: extend ? selection.anchor() : target });
  painting.cellAt(target)?.focus();
  // a note shows only beside a cell that has the focus
  showActive(grid);
}

/** Does what a key or a menu asks. */
export function runCommand(grid: GridContext, command: Command): void {
  const { selection, options, tab, element } = grid;
  grid.leaving = command.kind === "leave";
  switch (command.kind) {
    case "move":
      if (tab) select(grid, targetOf(command, selection.active(), tab, element), command.extend);
      break;
    case "type":
    case "compose":
      openEditor(grid, { typing: true });
      break;
    case "edit":
      if (!openChoices(grid)) openEditor(grid, { typing: false });
      break;
    case "choose":
      openChoices(grid);
      break;
    case "clear":
      clearArea(grid);
      break;
    case "all":
    case "row":
    case "column":
      selection.extendTo(command.kind);
      break;
    case "widen":
      widen(grid, command.by);
      break;
    case "leave":
      selection.collapse();
      break;
    default:
      options.onCommand(command.kind);
  }
}

function widen({ tab, selection, options }: GridContext, by: number): void {
  const { column } = selection.active();
  if (tab) options.onResize(tab, column, clampWidth((tab.widths[column] ?? 0) + by));
}

/** Listens to the keys, while nobody types into a cell. */
export function listenToKeys(grid: GridContext): void {
  grid.element.addEventListener("keydown", (event) => {
    if (grid.editor.session || !grid.painting.placeOf(event.target)) return;
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (grid.leaving && event.key === "Tab") return;
    // 229: an input method has taken the key
    const key = event.keyCode === 229 ? "Process" : event.key;
    const command = commandOf({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
    if (!command) return;
    // the browser itself puts the first letter into the editor, so that dead keys and input methods work
    if (command.kind !== "type" && command.kind !== "compose") event.preventDefault();
    runCommand(grid, command);
  });
}
