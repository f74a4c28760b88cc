import type { RichText, Span } from "../../../core/model/rich-text.ts";

/** What a cell says as plain lines, its lists with their signs: what two versions are compared by. */
export function richLines(text: RichText): string {
  return text
    .flatMap((block) => {
      if (block.kind === "paragraph") return [wordsOf(block.spans)];
      return block.items.map(
        (spans, index) => `${signOf(block.style, block.start + index)} ${wordsOf(spans)}`,
      );
    })
    .join("\n");
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

function signOf(style: "bullet" | "letter" | "number", number: number): string {
  if (style === "bullet") return "•";
  return `${style === "letter" ? letterOf(number) : number}.`;
}

/** 1 is "a", 26 is "z", 27 is "aa", as browsers letter a list. */
function letterOf(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return `${before > 0 ? letterOf(before) : ""}${String.fromCodePoint(97 + rest)}`;
}
