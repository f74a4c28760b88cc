import type { List, RichText, Span } from "../../core/model/rich-text.ts";

/**
 * A cell as plain text, a line for each of its lines: list items with "•", "a." or "1." before them, and the
 * address of a link in brackets behind its words, unless these are the address.
 */
export function plainText(text: RichText): string {
  return text.flatMap((block) => (block.kind === "list" ? listLines(block) : [line(block.spans)])).join("\n");
}

function listLines({ style, start, items }: List): readonly string[] {
  return items.map((spans, index) => `${itemMark(style, start + index)} ${line(spans)}`);
}

function line(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) =>
      href === undefined || href === text || href === `mailto:${text}` ? text : `${text} (${href})`,
    )
    .join("");
}

/** What stands before the item of a list: "•", or its place, counted from 1, as "a." or "1.". */
export function itemMark(style: List["style"], place: number): string {
  if (style === "bullet") return "•";
  return `${style === "number" ? place : letters(place)}.`;
}

function letters(place: number): string {
  const last = String.fromCodePoint(97 + ((place - 1) % 26));
  return place <= 26 ? last : `${letters(Math.floor((place - 1) / 26))}${last}`;
}
