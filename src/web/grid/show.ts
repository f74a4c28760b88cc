import { followRows } from "../sheet/follow-rows.ts";
import { cellAt, editableText, type Tab } from "../sheet/tab.ts";
import type { Place } from "./a1.ts";
import { clampPlace } from "./area.ts";
import type { GridContext } from "./context.ts";
import { moveEdit, showClash } from "./editor.ts";
import { lookOf } from "./look.ts";

/** Paints what differs from what is shown. */
export function paint({ tab, options, painting, selection }: GridContext): void {
  if (!tab) return;
  const colours = options.coloursOf(tab);
  painting.paint(tab, (place) => lookOf(tab, place, colours, options.waitingAt(tab.title, place)));
  selection.paint();
}

/** Shows the active cell in the formula bar, and its note, unless somebody is typing. */
export function showActive({ tab, options, selection, editor, note, painting }: GridContext): void {
  if (editor.session || !tab) return;
  const place = selection.active();
  const cell = cellAt(tab, place);
  options.bar.value = options.waitingAt(tab.title, place) ?? editableText(cell);
  const shown = painting.cellAt(place);
  // a note beside a cell that nobody is at only hides its neighbours
  if (shown?.closest(".grid")?.contains(document.activeElement)) note.show(shown, cell.note ?? "");
}

/** Shows another tab, from its top. */
export function showTab(grid: GridContext, tab: Tab): void {
  grid.tab = tab;
  paint(grid);
  grid.element.scrollTo(0, 0);
  grid.selection.set({ active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } });
}

/** Takes the tab as it was read again. The selection and what somebody types follow their rows. */
export function updateTab(grid: GridContext, after: Tab, by: string | null): void {
  const { tab: before, selection, editor } = grid;
  grid.tab = after;
  paint(grid);
  if (!before) return;
  const rowNow = followRows(before, after);
  const follow = (place: Place) => clampPlace({ ...place, row: rowNow(place.row) }, after.size);
  selection.set({ active: follow(selection.active()), anchor: follow(selection.anchor()) });
  if (editor.session) followEdit(grid, follow(editor.session.place), by);
}

function followEdit({ tab, painting, editor, options }: GridContext, place: Place, by: string | null): void {
  const { session } = editor;
  const cell = painting.cellAt(place);
  if (!session || !cell || !tab) return;
  moveEdit(editor, place, cell);
  const now = editableText(cellAt(tab, place));
  if (now !== (session.theirs ?? session.from)) showClash(editor, options.nameOf(by), now);
}
