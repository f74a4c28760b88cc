import { obstacleTo } from "../sheet/protection.ts";
import { cellAt, choicesOf, editableText, textAt } from "../sheet/tab.ts";
import type { Place } from "./a1.ts";
import { type Area, areaBetween } from "./area.ts";
import type { GridContext } from "./context.ts";
import { openEdit, type Session } from "./editor.ts";
import { paint } from "./show.ts";

/** What an editor of the cell begins with: what waits to be written, or what the sheet has. */
export function textToEdit({ tab, options }: GridContext, place: Place): string {
  if (!tab) return "";
  return options.waitingAt(tab.title, place) ?? editableText(cellAt(tab, place));
}

/** Runs an edit of an area unless it is protected, and asks first where the sheet only warns. */
export async function ifAllowed(
  grid: GridContext,
  area: Area,
  edit: () => void,
  obstacleIn: typeof obstacleTo = obstacleTo,
): Promise<void> {
  const obstacle = grid.tab && obstacleIn(grid.tab, area);
  if (!obstacle) edit();
  else if (obstacle.kind === "refused") grid.options.say(obstacle.says);
  else if (await grid.options.confirm(obstacle.says)) edit();
  else grid.selection.focus();
}

/** Opens the editor over the active cell. Without an obstacle that is at once, or the first key would be lost. */
export function openEditor(
  grid: GridContext,
  how: { readonly typing: boolean; readonly inBar?: boolean },
): void {
  const place = grid.selection.active();
  const cell = grid.painting.cellAt(place);
  if (!cell) return;
  const { typing, inBar = false } = how;
  const text = textToEdit(grid, place);
  grid.note.hide();
  void ifAllowed(grid, areaBetween(place, place), () =>
    openEdit(grid.editor, place, cell, { text, typing, inBar }),
  );
}

/** Opens the list of the active cell; false where it has none. */
export function openChoices(grid: GridContext): boolean {
  const { tab, painting, selection, list } = grid;
  const place = selection.active();
  const cell = painting.cellAt(place);
  const choices = tab && choicesOf(cellAt(tab, place));
  if (!tab || !cell || !choices) return false;
  void ifAllowed(grid, areaBetween(place, place), () => list.open(choices, textAt(tab, place), cell));
  return true;
}

/** Writes what was typed into a cell; false, with the reason said, when the cell takes only its choices. */
export function commitText(grid: GridContext, { place, from }: Session, text: string): boolean {
  if (text === from) return true;
  const choices = grid.tab && choicesOf(cellAt(grid.tab, place));
  if (choices && text !== "" && !choices.includes(text)) {
    grid.options.say(`“${text}” is not one of the choices: ${choices.join(", ")}.`);
    return false;
  }
  writeArea(grid, areaBetween(place, place), [[text]]);
  return true;
}

/** Sends what was typed or pasted on its way, and shows it at once. */
export function writeArea(grid: GridContext, area: Area, rows: readonly (readonly string[])[]): void {
  if (!grid.tab) return;
  grid.options.onType({ tab: grid.tab.title, area, rows });
  paint(grid);
}

/** Empties the selected cells. */
export function clearArea(grid: GridContext): void {
  const area = grid.selection.area();
  const line = Array.from({ length: area.right - area.left }, () => "");
  const rows = Array.from({ length: area.bottom - area.top }, () => line);
  void ifAllowed(grid, area, () => writeArea(grid, area, rows));
}
