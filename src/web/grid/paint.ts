import { h } from "../dom.ts";
import type { Tab } from "../sheet/tab.ts";
import { columnName, type Place } from "./a1.ts";
import type { Look } from "./look.ts";

/** A tab as a table. `paint` changes what differs from the last time and nothing else. */
export type Painting = {
  readonly table: HTMLTableElement;
  readonly cellAt: (place: Place) => HTMLTableCellElement | undefined;
  readonly headAt: (column: number) => HTMLTableCellElement | undefined;
  readonly numberAt: (row: number) => HTMLTableCellElement | undefined;
  readonly placeOf: (target: EventTarget | null) => Place | null;
  readonly paint: (tab: Tab, lookOf: (place: Place) => Look) => void;
};

const gutter = 46;

/** The elements of a painting, and the looks of the cells that were painted last. */
type Canvas = {
  readonly table: HTMLTableElement;
  readonly columns: HTMLElement;
  readonly head: HTMLTableRowElement;
  readonly body: HTMLTableSectionElement;
  readonly shown: string[][];
};

/** An empty table, to be painted. */
export function createPainting(label: string): Painting {
  const columns = h("colgroup");
  const head = h("tr");
  const body = h("tbody");
  const caption = h("caption", { class: "unseen" }, label);
  const attributes = { role: "grid", "aria-multiselectable": "true" };
  const table = h("table", attributes, caption, columns, h("thead", {}, head), body);
  const canvas: Canvas = { table, columns, head, body, shown: [] };
  return {
    table,
    paint: (tab, lookOf) => {
      paintShape(canvas, tab);
      paintCells(canvas, tab, lookOf);
    },
    cellAt: ({ row, column }) => body.rows[row]?.cells[column + 1],
    headAt: (column) => head.cells[column + 1],
    numberAt: (row) => body.rows[row]?.cells[0],
    placeOf: (target) => {
      const cell = target instanceof Element ? target.closest("td") : null;
      const line = cell?.closest("tr");
      if (!cell || !line || !body.contains(line)) return null;
      return { row: line.sectionRowIndex, column: cell.cellIndex - 1 };
    },
  };
}

function paintShape({ table, columns, head, body, shown }: Canvas, tab: Tab): void {
  table.setAttribute("aria-rowcount", String(tab.size.rows + 1));
  table.setAttribute("aria-colcount", String(tab.size.columns + 1));
  const widths = tab.widths.join();
  if (columns.dataset.widths !== widths) paintColumns(tab, table, columns, head);
  columns.dataset.widths = widths;
  table.style.width = `${gutter + tab.widths.reduce((sum, width) => sum + width, 0)}px`;
  const shape = `${tab.id} ${tab.size.columns} ${tab.frozen.rows} ${tab.frozen.columns}`;
  // rows of another shape cannot be used again
  if (body.dataset.shape !== shape) {
    body.replaceChildren();
    shown.length = 0;
    body.dataset.shape = shape;
  }
  while (body.rows.length > tab.size.rows) body.lastElementChild?.remove();
  shown.length = Math.min(shown.length, tab.size.rows);
  const some = document.createDocumentFragment();
  const plain = blankCell();
  for (let row = body.rows.length; row < tab.size.rows; row += 1) some.append(blankRow(row, tab, plain));
  body.append(some);
}

function paintCells({ body, shown }: Canvas, tab: Tab, lookOf: (place: Place) => Look): void {
  for (const [row, line] of [...body.rows].entries()) {
    line.hidden = tab.hiddenRows.has(row);
    const known = shown[row] ?? [];
    shown[row] = known;
    const cells = [...line.cells];
    for (let column = 0; column < tab.size.columns; column += 1) {
      const look = lookOf({ row, column });
      const key = Object.values(look).join("\u0001");
      const cell = cells[column + 1];
      if (known[column] === key || !cell) continue;
      known[column] = key;
      paintCell(cell, look);
    }
  }
}

function paintColumns(tab: Tab, table: HTMLElement, columns: HTMLElement, head: HTMLTableRowElement): void {
  const cols = [gutter, ...tab.widths].map((width) => {
    const col = h("col");
    col.style.width = `${width}px`;
    return col;
  });
  columns.replaceChildren(...cols);
  let left = gutter;
  const letters = tab.widths.map((width, column) => {
    const handle = h("span", { class: "resize", "data-column": String(column), "aria-hidden": "true" });
    const cell = h("th", { scope: "col", class: "letter" }, columnName(column), handle);
    if (column < tab.frozen.columns) freeze(cell, column);
    table.style.setProperty(`--left-${column}`, `${left}px`);
    left += width;
    return cell;
  });
  head.replaceChildren(
    h("th", { class: "corner", scope: "col" }, h("span", { class: "unseen" }, "Row")),
    ...letters,
  );
}

function freeze(cell: HTMLElement, column: number): void {
  cell.classList.add("frozen");
  cell.style.setProperty("--left", `var(--left-${column})`);
}

function blankCell(): HTMLTableCellElement {
  return h("td", { tabindex: "-1" });
}

function blankRow(row: number, tab: Tab, plain: HTMLTableCellElement): HTMLTableRowElement {
  const line = h("tr");
  if (row < tab.frozen.rows) line.classList.add("frozen-row");
  line.append(h("th", { scope: "row", class: "number" }, String(row + 1)));
  for (let column = 0; column < tab.size.columns; column += 1) {
    const cell = plain.cloneNode() as HTMLTableCellElement;
    if (column < tab.frozen.columns) freeze(cell, column);
    line.append(cell);
  }
  return line;
}

function paintCell(cell: HTMLTableCellElement, look: Look): void {
  if (look.hasChoices)
    cell.replaceChildren(h("span", { class: look.text === "" ? "chip blank" : "chip" }, look.text));
  else cell.textContent = look.text;
  const { style, classList } = cell;
  style.backgroundColor = look.background;
  // a cell with a colour of its own keeps dark ink on it in the dark
  style.color = look.ink || (look.background === "" ? "" : "#1b1b1b");
  style.fontWeight = look.bold ? "700" : "";
  style.fontStyle = look.italic ? "italic" : "";
  style.textDecoration = look.struck ? "line-through" : "";
  classList.toggle("right", look.right);
  classList.toggle("noted", look.note !== "");
  classList.toggle("waiting", look.waiting);
  classList.toggle("locked", look.locked);
  if (look.locked) cell.setAttribute("aria-readonly", "true");
  else cell.removeAttribute("aria-readonly");
}
