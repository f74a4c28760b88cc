/** Lets columns be dragged wider at the right edge of their letters. `onResize` gets the width in pixels. */
export function allowResizing(
  table: HTMLTableElement,
  onResize: (column: number, pixels: number) => void,
): void {
  table.addEventListener("pointerdown", (event) => {
    const handle = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(".resize") : null;
    const head = handle?.closest("th");
    if (!handle || !head) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const column = Number(handle.dataset.column);
    const start = head.offsetWidth;
    const widthAt = ({ clientX }: PointerEvent) => Math.round(clampWidth(start + clientX - event.clientX));
    const col = table.querySelectorAll("col")[column + 1];
    const drag = (moved: PointerEvent) => {
      if (col) col.style.width = `${widthAt(moved)}px`;
    };
    handle.addEventListener("pointermove", drag);
    handle.addEventListener(
      "pointerup",
      (ended) => {
        handle.removeEventListener("pointermove", drag);
        if (widthAt(ended) !== start) onResize(column, widthAt(ended));
      },
      { once: true },
    );
  });
}

const narrowest = 40;
const widest = 1_000;

/** A width that a column can have, in pixels. */
export function clampWidth(pixels: number): number {
  return Math.min(Math.max(pixels, narrowest), widest);
}
