import type { RichText, Span } from "../../core/model/rich-text.ts";
import type { TextFitter } from "./fit-text.ts";

/** Typst refuses an address that is longer. */
const longestAddress = 8_000;
const safe = /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/iu;

/** A text whose words the fonts have and whose links lead to the web or to a mailbox; others are plain words. */
export function fitRichText(text: RichText, { fitText }: TextFitter, longest?: number): RichText {
  const fitSpan = ({ href, ...span }: Span): Span => ({
    ...span,
    text: fitText(span.text, longest),
    ...(href !== undefined && isSafeAddress(href) ? { href } : {}),
  });
  return text.map((block) =>
    block.kind === "paragraph"
      ? { ...block, spans: block.spans.map(fitSpan) }
      : { ...block, items: block.items.map((item) => item.map(fitSpan)) },
  );
}

/** Whether an address may stand behind a link. */
export function isSafeAddress(href: string): boolean {
  return href.length <= longestAddress && safe.test(href);
}
