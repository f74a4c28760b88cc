import type { RichText, Span } from "../../core/model/rich-text.ts";

/** A letter of the table's text is about so wide, in twentieths of a point: half of its 9.5 points. */
const letterWidth = 100;

/** About how many lines a text takes in a cell of this width, in twentieths of a point. */
export function linesIn(text: RichText | string, width: number): number {
  const letters = Math.max(1, Math.floor((width - 180) / letterWidth));
  if (typeof text === "string") return linesFor(text.length, letters);
  return text
    .flatMap((block) => (block.kind === "list" ? block.items : [block.spans]))
    .reduce((sum, spans) => sum + linesFor(lengthOf(spans), letters), 0);
}

function linesFor(length: number, letters: number): number {
  return Math.max(1, Math.ceil(length / letters));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}
