import { cellAt } from "../sheet/tab.ts";
import { select } from "./commands.ts";
import type { GridContext } from "./context.ts";
import { commitEdit } from "./editor.ts";
import { openChoices, openEditor } from "./enter.ts";
import { allowResizing } from "./resize.ts";

/** Listens to the pointer: clicks select, drags draw a range, a double click edits. */
export function listenToPointer(grid: GridContext): void {
  const { element, painting, options } = grid;
  element.addEventListener("pointerdown", (event) => onDown(grid, event));
  element.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest(".chip")) openChoices(grid);
    const number = target.closest(".number");
    const line = number?.closest("tr");
    if (!line) return;
    select(grid, { row: line.sectionRowIndex, column: 0 });
    grid.selection.extendTo("row");
  });
  element.addEventListener("dblclick", ({ target }) => {
    const idle = !grid.editor.session && grid.list.element.hidden;
    if (idle && painting.placeOf(target)) openEditor(grid, { typing: false });
  });
  element.addEventListener("contextmenu", (event) => {
    if (!painting.placeOf(event.target)) return;
    event.preventDefault();
    options.onCommand("menu");
  });
  // a screen reader moves the focus, too
  element.addEventListener("focusin", ({ target }) => {
    const place = painting.placeOf(target);
    if (place && painting.cellAt(grid.selection.active()) !== target) select(grid, place);
  });
  element.addEventListener("scroll", () => grid.note.hide());
  element.addEventListener("pointerover", ({ target }) => {
    const place = painting.placeOf(target);
    if (!place || !grid.tab || grid.editor.session) return;
    grid.note.show(painting.cellAt(place), cellAt(grid.tab, place).note ?? "");
  });
  allowResizing(painting.table, (column, pixels) => {
    if (grid.tab) options.onResize(grid.tab, column, pixels);
  });
}

function onDown(grid: GridContext, event: PointerEvent): void {
  const place = grid.painting.placeOf(event.target);
  if (!place) return;
  commitEdit(grid.editor);
  // the edit could not be ended: its place keeps the focus
  if (grid.editor.session) event.preventDefault();
  else if (event.button === 0 || !isSelected(event.target)) select(grid, place, event.shiftKey);
  if (event.button === 0 && event.pointerType === "mouse" && !grid.editor.session) drawRange(grid);
}

function isSelected(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".selected") !== null;
}

function drawRange({ element, painting, selection }: GridContext): void {
  const draw = ({ clientX, clientY }: PointerEvent) => {
    const over = painting.placeOf(document.elementFromPoint(clientX, clientY));
    if (over) selection.set({ active: over, anchor: selection.anchor() });
  };
  element.addEventListener("pointermove", draw);
  const stop = () => element.removeEventListener("pointermove", draw);
  window.addEventListener("pointerup", stop, { once: true });
}
