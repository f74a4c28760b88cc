import type { List } from "../model/rich-text.ts";

/** A line of a text without its blank ends: from `start` up to `end`. */
export type Line = { readonly start: number; readonly end: number };

/** Lines that belong together: one paragraph, or the items of a list without their markers. */
export type Block =
  | { readonly kind: "paragraph"; readonly line: Line }
  | {
      readonly kind: "list";
      readonly style: List["style"];
      readonly start: number;
      readonly items: readonly Line[];
    };

/** How a line begins: the shape of its marker, which letter or number it is, and how long with its blanks. */
type Marker = {
  readonly style: List["style"];
  readonly shape: string;
  readonly order: number;
  readonly length: number;
};

const bullet = /^([•*–-])\s+(?=\S)/u;
const letter = /^(?:\(([a-z])\)|([a-z])([.)]))\s+(?=\S)/u;
const number = /^(\d{1,2})([.)])\s+(?=\S)/u;
const longestMarker = 40;

/** The lines of a text that are not blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    if (start < end) lines.push({ start, end });
    at += line.length + 1;
  }
  return lines;
}

/**
 * Finds the lists among lines: lines with one bullet; letters that run from a; numbers that run. Two items
 * make a list; of a "•", one does. What is not surely a list stays as it was typed.
 */
export function findLists(text: string, lines: readonly Line[]): readonly Block[] {
  const markers = lines.map(({ start, end }) =>
    markerOf(text.slice(start, Math.min(end, start + longestMarker))),
  );
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const items = itemsFrom(markers, at);
    const [first] = items;
    if (first && isList(first, items.length)) {
      const { style, order } = first;
      const listed = lines.slice(at, at + items.length).map(({ start, end }, index) => {
        return { start: start + (items[index]?.length ?? 0), end };
      });
      blocks.push({ kind: "list", style, start: style === "bullet" ? 1 : order, items: listed });
      at += items.length;
    } else {
      blocks.push(...lines.slice(at, at + 1).map((line) => ({ kind: "paragraph" as const, line })));
      at += 1;
    }
  }
  return blocks;
}

function markerOf(line: string): Marker | null {
  const bulleted = bullet.exec(line);
  if (bulleted) return { style: "bullet", shape: bulleted[1] ?? "", order: 1, length: bulleted[0].length };
  const lettered = letter.exec(line);
  if (lettered) {
    const [marker, inBrackets, plain, close = "()"] = lettered;
    const order = (inBrackets ?? plain ?? "").charCodeAt(0) - 96;
    return { style: "letter", shape: close, order, length: marker.length };
  }
  const numbered = number.exec(line);
  if (!numbered) return null;
  return {
    style: "number",
    shape: numbered[2] ?? "",
    order: Number(numbered[1]),
    length: numbered[0].length,
  };
}

/** The markers from a line on that go on as it begins. */
function itemsFrom(markers: readonly (Marker | null)[], at: number): readonly Marker[] {
  const items: Marker[] = [];
  for (let marker = markers[at]; marker && follows(items.at(-1), marker); marker = markers[at + items.length])
    items.push(marker);
  return items;
}

function follows(before: Marker | undefined, marker: Marker): boolean {
  if (!before) return true;
  if (before.style !== marker.style || before.shape !== marker.shape) return false;
  return marker.style === "bullet" || marker.order === before.order + 1;
}

function isList({ style, shape, order }: Marker, length: number): boolean {
  if (style === "letter") return order === 1 && length > 1;
  if (style === "number") return order > 0 && length > 1;
  return shape === "•" || length > 1;
}
