import { byId, fill, h, type IconName, icon } from "../dom.ts";
import { type View, type ViewName, viewNames } from "../page.ts";

const labels: Readonly<Record<ViewName, readonly [label: string, icon: IconName]>> = {
  sheet: ["Sheet", "sheet"],
  inbox: ["Mail", "mail"],
  site: ["Published", "site"],
  activity: ["Activity", "activity"],
  help: ["Help", "help"],
};

/** Shows the view that the page's address names, and links to the others. Returns how to open one. */
export function navigate(views: Readonly<Record<ViewName, View>>): (name: ViewName) => void {
  const links = viewNames.map((name) => {
    const [label, drawing] = labels[name];
    return h("a", { href: `#${name}`, "data-view": name }, icon(drawing), h("span", {}, label));
  });
  fill(byId("views"), ...links);
  fill(byId("main"), ...viewNames.map((name) => views[name].element));

  function show(): void {
    const chosen = viewNames.find((name) => location.hash === `#${name}`) ?? "sheet";
    for (const name of viewNames) views[name].element.hidden = name !== chosen;
    for (const link of links) {
      if (link.dataset.view === chosen) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    document.title = `${labels[chosen][0]}: Scrutiny Tracker`;
    document.body.dataset.view = chosen;
    views[chosen].onShow?.();
  }

  addEventListener("hashchange", show);
  show();
  return (name) => {
    location.hash = name;
  };
}

/** F6 goes from one part of the page to the next, Shift+F6 back, as in every office program. */
export function walkParts(): void {
  const parts = [
    "#views a[aria-current]",
    ".clock-button",
    "#you-select",
    ".view:not([hidden]) .toolbar button",
    ".view:not([hidden]) td.active",
    ".view:not([hidden]) .tabs [aria-selected=true]",
    ".with-checks .view:not([hidden]) .checks",
    ".view:not([hidden]):not(.sheet) button",
  ];
  addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const targets = parts.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
    const at = targets.findLastIndex((target) => {
      const focused = document.activeElement;
      return focused !== null && (target === focused || target.parentElement?.contains(focused));
    });
    targets[(at + (event.shiftKey ? -1 : 1) + targets.length) % targets.length]?.focus();
  });
}
