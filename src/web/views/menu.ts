import { h, icon } from "../dom.ts";

/** An entry of a menu: what it does, and the keys that do the same. `null` is a line between groups. */
export type MenuEntry = { readonly label: string; readonly keys?: string; readonly act: () => void } | null;

/** A button that opens a menu. */
export type Menu = { readonly element: HTMLElement; readonly open: () => void };

/** `after`: where the focus goes when the menu closes; to its button if nothing is said. */
export function createMenu(label: string, entries: () => readonly MenuEntry[], after?: () => void): Menu {
  const id = `menu-${label.toLowerCase()}`;
  const list = h("div", { class: "menu", role: "menu", id, "aria-label": label, hidden: true });
  const attributes = {
    type: "button",
    class: "menu-button",
    "aria-haspopup": "menu",
    "aria-expanded": "false",
  };
  const button = h(
    "button",
    { ...attributes, "aria-controls": id, onclick: () => (list.hidden ? open() : close()) },
    label,
    icon("down"),
  );
  const element = h("div", { class: "menu-place" }, button, list);
  const items = () => [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];

  function close(): void {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
  }

  // hidden entries cannot keep the focus, and the next key must not go astray
  function leave(): void {
    close();
    if (after) after();
    else button.focus();
  }

  function open(): void {
    list.replaceChildren(...entries().map((entry) => entryElement(entry, leave)));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items()[0]?.focus();
  }

  list.addEventListener("keydown", (event) => {
    const leaves = event.key === "Escape" || event.key === "Tab";
    if (!leaves && !walk(items(), event.key)) return;
    event.preventDefault();
    if (leaves) leave();
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  });
  element.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) close();
  });
  return { element, open };
}

/** Moves the focus among the entries; false for a key that does not. */
function walk(items: readonly HTMLElement[], key: string): boolean {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items.at(target % items.length)?.focus();
  return true;
}

function entryElement(entry: MenuEntry, leave: () => void): HTMLElement {
  if (!entry) return h("div", { role: "separator" });
  const onclick = () => {
    leave();
    entry.act();
  };
  const keys = entry.keys === undefined ? null : h("kbd", {}, entry.keys);
  return h(
    "button",
    { type: "button", role: "menuitem", tabindex: "-1", onclick },
    h("span", {}, entry.label),
    keys,
  );
}
