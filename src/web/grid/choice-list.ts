import { h } from "../dom.ts";

/** A list to choose from, under a cell. */
export type ChoiceList = {
  readonly element: HTMLElement;
  readonly open: (choices: readonly string[], chosen: string, over: HTMLElement) => void;
  readonly close: () => void;
};

/** `onChoose` gets the choice, or null when there was none; the focus is then the caller's to place. */
export function createChoiceList(onChoose: (choice: string | null) => void): ChoiceList {
  const element = h("ul", {
    class: "choices",
    role: "listbox",
    "aria-label": "Choices",
    tabindex: "-1",
    hidden: true,
  });
  const options = () => [...element.children] as HTMLElement[];
  let at = 0;

  function mark(index: number): void {
    at = (index + options().length) % options().length;
    for (const [each, option] of options().entries())
      option.setAttribute("aria-selected", String(each === at));
    element.setAttribute("aria-activedescendant", `choice-${at}`);
    options()[at]?.scrollIntoView({ block: "nearest" });
  }

  function close(): void {
    element.hidden = true;
  }

  function choose(choice: string | null): void {
    close();
    onChoose(choice);
  }

  element.addEventListener("keydown", (event) => {
    const { key } = event;
    const next = indexAfter(key, at, options());
    if (next !== null) mark(next);
    else if (key === "Enter" || key === " ") choose(options()[at]?.dataset.choice ?? null);
    else if (key === "Escape" || key === "Tab") choose(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  element.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("li") : null;
    if (option) choose(option.dataset.choice ?? null);
  });
  element.addEventListener("focusout", () => {
    if (!element.hidden) close();
  });

  return {
    element,
    close,
    open: (choices, chosen, over) => {
      element.replaceChildren(...[...choices, ""].map(optionElement));
      element.style.left = `${over.offsetLeft}px`;
      element.style.top = `${over.offsetTop + over.offsetHeight}px`;
      element.style.minWidth = `${over.offsetWidth}px`;
      element.hidden = false;
      mark(Math.max(choices.indexOf(chosen), 0));
      element.focus();
    },
  };
}

function optionElement(choice: string, index: number): HTMLElement {
  const attributes = { role: "option", id: `choice-${index}`, "data-choice": choice };
  return h("li", { ...attributes, class: choice === "" ? "none" : "" }, choice || "Leave blank");
}

/** Which option a key leads to, its first letter included; null when it leads to none. */
function indexAfter(key: string, at: number, options: readonly HTMLElement[]): number | null {
  if (key === "ArrowDown") return at + 1;
  if (key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  if (key === "End") return -1;
  if (key.length !== 1 || key === " ") return null;
  const begins = ({ textContent }: HTMLElement) => textContent.toLowerCase().startsWith(key.toLowerCase());
  // the next one that begins so, and round again
  const after = options.findIndex((option, index) => index > at && begins(option));
  const found = after < 0 ? options.findIndex(begins) : after;
  return found < 0 ? null : found;
}
