type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;
type Child = Node | string | null;

/**
 * Makes an element. Text is only ever text; a function is a listener for the event of its name, without "on";
 * true and false set and leave out an attribute.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice("on".length), value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Puts children in the place of all that an element holds. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== null));
}

/** The element of the page with this id; throws where the page has none. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

const svg = "http://www.w3.org/2000/svg";

const shapes = {
  sheet: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  mail: "M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5",
  site: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17",
  activity: "M3.5 12.5h4l2.5-7 4 13 2.5-6h4",
  help: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.5 9.7c.3-3.2 5.3-3 5 0-.2 1.8-2.5 1.9-2.5 4M12 16.6v.4",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7v5.3l3.5 2",
  check: "M5 12.5l4.5 4.5L19 7.5",
  undo: "M9 5L4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3",
  redo: "M15 5l4.5 4.5L15 14M19 9.5h-9a5 5 0 0 0 0 10h3",
  close: "M6 6l12 12M18 6L6 18",
  list: "M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.5M4.5 12h.5M4.5 17.5h.5",
  down: "M7 10l5 5 5-5",
} as const;
export type IconName = keyof typeof shapes;

/** A small drawing that says nothing to a screen reader. */
export function icon(name: IconName): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", shapes[name]);
  drawing.append(path);
  return drawing;
}
