import type { RichText } from "../../core/model/rich-text.ts";

function linesOf(text: RichText): readonly number[] {
  const lines = text.flatMap((block) => (block.kind === "list" ? block.items : [block.spans]));
  return lines.map((spans) => spans.reduce((sum, span) => sum + span.text.length, 0));
}

/** How many characters there are to read. */
export function lengthOf(text: RichText): number {
  return linesOf(text).reduce((sum, length) => sum + length, 0);
}

/** About how many lines a text takes in a column that holds so many characters to the line. */
export function linesIn(text: RichText, characters: number): number {
  return linesOf(text).reduce((sum, length) => sum + Math.max(1, Math.ceil(length / characters)), 0);
}
