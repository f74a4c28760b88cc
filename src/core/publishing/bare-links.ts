import type { FormatRun } from "../model/formatting.ts";
import { safeHref } from "./safe-href.ts";

const webAddress = /\bhttps?:\/\/[^\s<>"“”‘’…]+/giu;
const sentenceEnds = new Set(".,;:!?'\"]}");

/** The web addresses that stand written in a text, from left to right. */
export function bareLinks(text: string): readonly FormatRun[] {
  return [...text.matchAll(webAddress)].flatMap(({ index, 0: written }) => {
    const words = withoutSentenceEnd(written);
    const href = safeHref(words, []);
    return href === null ? [] : [{ start: index, end: index + words.length, href }];
  });
}

/** A full stop or a bracket after an address belongs to the sentence, unless the address opens the bracket. */
function withoutSentenceEnd(written: string): string {
  let end = written.length;
  let unopened = written.split(")").length - written.split("(").length;
  for (; end > 0; end -= 1) {
    const last = written.charAt(end - 1);
    if (last === ")" && unopened > 0) unopened -= 1;
    else if (!sentenceEnds.has(last)) break;
  }
  return written.slice(0, end);
}
