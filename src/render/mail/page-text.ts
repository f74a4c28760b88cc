import type { Block, Card, Inline, Page } from "./page.ts";
import { safeHref } from "./safe-text.ts";
import { wrapText } from "./wrap-text.ts";

const rule = "-".repeat(72);

/** A page as plain text, wrapped at 72 columns; addresses stay on a line of their own, unbroken. */
export function pageText({ title, blocks, closing, from }: Page): string {
  const parts = [
    wrapText(`${title}.`),
    ...blocks.map(blockText),
    rule,
    ...closing.map(blockText),
    wrapText(from),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return wrapText(block.text.toUpperCase());
    case "subheading":
      return wrapText(`${block.text}:`);
    case "paragraph":
      return wrapText(inlineText(block.words));
    case "list":
      return block.items.map((words) => wrapText(`- ${inlineText(words)}`, "  ")).join("\n");
    case "card":
      return cardText(block.card);
  }
}

function inlineText(words: Inline): string {
  return words.map((word) => (typeof word === "string" ? word : word.text)).join("");
}

function cardText({ title, over, parts, wants }: Card): string {
  const head = over === "" ? [title] : [title, over];
  return [
    [rule, ...head.map((line) => wrapText(line))].join("\n"),
    ...parts.map(({ label, text }) => `${label}:\n${wrapText(`  ${text}`, "  ")}`),
    ...wants.map(({ what, when, wanted, open }) => {
      const href = safeHref(open.href);
      return [
        wrapText(`* ${what}. ${when}.`, "  "),
        wrapText(`  ${wanted}`, "  "),
        ...(href ? [`  ${href}`] : []),
      ].join("\n");
    }),
  ].join("\n\n");
}
