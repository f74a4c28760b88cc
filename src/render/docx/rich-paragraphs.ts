import { Paragraph } from "docx";
import type { List, RichText, Span } from "../../core/model/rich-text.ts";
import { statedWords } from "../words/labels.ts";
import { itemMark } from "../words/plain-text.ts";
import { highestStart, type Lists } from "./lists.ts";
import { spanRuns, textRuns } from "./runs.ts";

/** The paragraphs and list items of a cell; of a blank one, that it says nothing. */
export function richParagraphs(text: RichText, lists: Lists): readonly Paragraph[] {
  if (text.length === 0) return [statedParagraph("")];
  return text.flatMap((block) => (block.kind === "list" ? items(block, lists) : [paragraph(block.spans)]));
}

function items(list: List, lists: Lists): readonly Paragraph[] {
  if (list.start > highestStart)
    return list.items.map((spans, index) =>
      paragraph([{ text: `${itemMark(list.style, list.start + index)} ` }, ...spans]),
    );
  const numbering = lists.number(list);
  return list.items.map(
    (spans) => new Paragraph({ style: "CellItem", numbering, children: spanRuns(spans) }),
  );
}

function paragraph(spans: readonly Span[]): Paragraph {
  return new Paragraph({ style: "Cell", children: spanRuns(spans) });
}

/** A short text of a cell; where it is missing, that it is, in a quieter colour. */
export function statedParagraph(text: string): Paragraph {
  return styledParagraph(text === "" ? "CellQuiet" : "Cell", statedWords(text));
}

/** Plain words in a style of the document. */
export function styledParagraph(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: textRuns(text) });
}
