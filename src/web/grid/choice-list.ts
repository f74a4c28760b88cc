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
    const begins = options().findIndex(({ textContent }) =>
      textContent.toLowerCase().startsWith(key.toLowerCase()),
    );
    if (key === "ArrowDown") mark(at + 1);
    else if (key === "ArrowUp") mark(at - 1);
    else if (key === "Home") mark(0);
    else if (key === "End") mark(-1);
    else if (key === "Enter" || key === " ") choose(options()[at]?.dataset.choice ?? null);
    else if (key === "Escape" || key === "Tab") choose(null);
    else if (key.length === 1 && begins >= 0) mark(begins);
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
      const items = [...choices, ""].map((choice, index) =>
        h(
          "li",
          {
            role: "option",
            id: `choice-${index}`,
            "data-choice": choice,
            class: choice === "" ? "none" : "",
          },
          choice || "Leave blank",
        ),
      );
      element.replaceChildren(...items);
      element.style.left = `${over.offsetLeft}px`;
      element.style.top = `${over.offsetTop + over.offsetHeight}px`;
      element.style.minWidth = `${over.offsetWidth}px`;
      element.hidden = false;
      mark(Math.max(choices.indexOf(chosen), 0));
      element.focus();
    },
  };
}
