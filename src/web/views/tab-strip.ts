import { fill, h } from "../dom.ts";
import type { Tab } from "../sheet/tab.ts";

/** The tabs along the bottom: arrows go from one to the next, as in every row of tabs. */
export function createTabStrip(onChoose: (title: string) => void) {
  const element = h("div", { class: "tabs", role: "tablist", "aria-label": "Tabs of the sheet" });

  element.addEventListener("keydown", (event) => {
    const buttons = [...element.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = buttons[(at + step + buttons.length) % buttons.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
    next.click();
  });

  function show(tabs: readonly Tab[], chosen: string): void {
    const focused = element.contains(document.activeElement);
    const buttons = tabs.map(({ title, resource }) => {
      const isChosen = title === chosen;
      const whole = resource.protectedRanges?.some(
        ({ range, warningOnly }) => !warningOnly && range?.startRowIndex === undefined,
      );
      return h(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(isChosen),
          "aria-controls": "grid-panel",
          tabindex: isChosen ? "0" : "-1",
          class: whole ? "automation" : "",
          onclick: () => onChoose(title),
        },
        title,
      );
    });
    fill(element, ...buttons);
    const current = buttons.find((button) => button.tabIndex === 0);
    // only the strip scrolls, never the page
    if (current) element.scrollLeft = current.offsetLeft - (element.clientWidth - current.offsetWidth) / 2;
    if (focused) current?.focus();
  }

  return { element, show };
}
