import { h } from "../dom.ts";

/** The note of a cell, beside it while the cell has the focus or the pointer rests on it. */
export type NoteBubble = {
  readonly show: (cell: HTMLElement | undefined, note: string) => void;
  readonly hide: () => void;
};

export function createNoteBubble(host: HTMLElement): NoteBubble {
  const bubble = h("div", { class: "note", role: "tooltip", id: "cell-note", hidden: true });
  host.append(bubble);
  let noted: HTMLElement | undefined;

  function hide(): void {
    bubble.hidden = true;
    noted?.removeAttribute("aria-describedby");
    noted = undefined;
  }

  function show(cell: HTMLElement | undefined, note: string): void {
    hide();
    if (!cell || note === "") return;
    noted = cell;
    bubble.textContent = note;
    cell.setAttribute("aria-describedby", bubble.id);
    bubble.hidden = false;
    const right = cell.offsetLeft + cell.offsetWidth;
    const fits = right + bubble.offsetWidth <= host.scrollLeft + host.clientWidth;
    bubble.style.left = `${fits ? right + 4 : Math.max(host.scrollLeft + 4, cell.offsetLeft)}px`;
    bubble.style.top = `${fits ? cell.offsetTop : cell.offsetTop + cell.offsetHeight + 4}px`;
  }

  return { show, hide };
}
