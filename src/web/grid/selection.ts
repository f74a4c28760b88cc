import { type Tab, textAt } from "../sheet/tab.ts";
import type { Place } from "./a1.ts";
import { type Area, areaBetween, clampPlace, edgeFrom, placesIn, type Size } from "./area.ts";
import type { Command } from "./keys.ts";
import type { Painting } from "./paint.ts";

/** What is selected: the cell that keys go to, and the cell that the range was drawn from. */
type Selected = { readonly active: Place; readonly anchor: Place };

export type Selection = {
  readonly active: () => Place;
  readonly anchor: () => Place;
  readonly area: () => Area;
  readonly set: (selected: Selected) => void;
  readonly extendTo: (what: "all" | "row" | "column") => void;
  readonly collapse: () => void;
  readonly focus: () => void;
  readonly paint: () => void;
  readonly listen: (listener: (area: Area, active: Place) => void) => void;
};

const start: Place = { row: 0, column: 0 };

/** Keeps what is selected in a painting, and shows it: one cell alone can be reached with Tab. */
export function createSelection(painting: Painting, size: () => Size): Selection {
  let selected: Selected = { active: start, anchor: start };
  let marked: readonly HTMLElement[] = [];
  const listeners: ((area: Area, active: Place) => void)[] = [];
  const area = () => areaBetween(selected.active, selected.anchor);
  const paint = () => {
    for (const cell of marked) unmark(cell);
    marked = markArea(painting, area(), selected.active);
  };
  const set = (next: Selected) => {
    selected = { active: clampPlace(next.active, size()), anchor: clampPlace(next.anchor, size()) };
    paint();
    for (const listener of listeners) listener(area(), selected.active);
  };
  return {
    active: () => selected.active,
    anchor: () => selected.anchor,
    area,
    set,
    extendTo: (what) => set(extended(what, selected.active, size())),
    collapse: () => set({ active: selected.active, anchor: selected.active }),
    focus: () => painting.cellAt(selected.active)?.focus(),
    paint,
    listen: (listener) => void listeners.push(listener),
  };
}

function extended(what: "all" | "row" | "column", { row, column }: Place, { rows, columns }: Size): Selected {
  const last = { row: rows - 1, column: columns - 1 };
  if (what === "row") return { active: { row, column: 0 }, anchor: { row, column: last.column } };
  if (what === "column") return { active: { row: 0, column }, anchor: { row: last.row, column } };
  return { active: start, anchor: last };
}

function markArea(painting: Painting, area: Area, active: Place): readonly HTMLElement[] {
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) =>
    painting.numberAt(area.top + index),
  );
  const columns = Array.from({ length: area.right - area.left }, (_, index) =>
    painting.headAt(area.left + index),
  );
  painting.cellAt(active)?.setAttribute("tabindex", "0");
  return [
    ...placesIn(area).flatMap((place) => mark(painting.cellAt(place), "selected")),
    ...mark(painting.cellAt(active), "active"),
    ...[...rows, ...columns].flatMap((head) => mark(head, "near")),
  ];
}

function mark(cell: HTMLElement | undefined, name: string): readonly HTMLElement[] {
  if (!cell) return [];
  cell.classList.add(name);
  if (name === "selected") cell.setAttribute("aria-selected", "true");
  return [cell];
}

function unmark(cell: HTMLElement): void {
  cell.classList.remove("selected", "active", "near");
  cell.removeAttribute("aria-selected");
  if (cell.tabIndex === 0) cell.tabIndex = -1;
}

/** Where a move leads. With Ctrl it goes by what is filled, and a page is as much as can be seen. */
export function targetOf(
  { step, reach }: Extract<Command, { kind: "move" }>,
  from: Place,
  tab: Tab,
  scroller: HTMLElement,
): Place {
  switch (reach) {
    case "cell":
      return nextSeen(from, step, tab);
    case "edge":
      return edgeFrom(from, step, tab.size, (place) => textAt(tab, place) !== "");
    case "row":
      return { row: from.row, column: step.column < 0 ? 0 : tab.size.columns - 1 };
    case "tab":
      return step.row < 0 ? start : lastFilled(tab);
    case "page":
      return { row: rowAPageOn(from, step.row, scroller), column: from.column };
  }
}

function nextSeen(from: Place, step: Place, tab: Tab): Place {
  let row = from.row + step.row;
  while (step.row !== 0 && tab.hiddenRows.has(row)) row += step.row;
  return { row, column: from.column + step.column };
}

function lastFilled(tab: Tab): Place {
  const row = tab.rows.findLastIndex((cells) => cells.some(({ formattedValue }) => formattedValue));
  return { row: Math.max(row, 0), column: tab.size.columns - 1 };
}

const pageOverlap = 60;

function rowAPageOn(from: Place, direction: number, scroller: HTMLElement): number {
  const rows = [...scroller.querySelectorAll<HTMLElement>("tbody tr")];
  const height = Math.max(scroller.clientHeight - pageOverlap, 1);
  let { row } = from;
  for (let gone = 0; gone < height && rows[row + direction]; gone += rows[row]?.offsetHeight ?? height)
    row += direction;
  return row;
}
