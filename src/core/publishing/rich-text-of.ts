import { type Formatting, formatRun } from "../model/formatting.ts";
import type { RichText } from "../model/rich-text.ts";
import { emailAddressesIn } from "../people/email-address.ts";
import { bareLinks } from "./bare-links.ts";
import { findLists, linesOf } from "./find-lists.ts";
import { safeHref } from "./safe-href.ts";
import { spanCutter } from "./spans-of.ts";
import { visibleText } from "./visible-text.ts";

/** `contact` is the Contact of the inquiry: the one address to which a mail link may lead. */
export type RichTextOptions = { readonly contact: string };

/**
 * A text of a version as it is to be read: each filled line a paragraph, or an item of a list where lines
 * surely make one; web addresses are links; links that are unsafe or lead to a person's mailbox are only
 * their words; what is invisible is gone. Linear in the text.
 */
export function richTextOf(text: string, formatting: Formatting, options: RichTextOptions): RichText {
  const visible = visibleText(text, formatting);
  const runs = safeRuns(visible.runs, emailAddressesIn(options.contact));
  const spansOf = spanCutter(visible.text, runs, linksBeside(runs, bareLinks(visible.text)));
  return findLists(visible.text, linesOf(visible.text)).map((block) =>
    block.kind === "paragraph"
      ? { kind: "paragraph", spans: spansOf(block.line) }
      : { kind: "list", style: block.style, start: block.start, items: block.items.map(spansOf) },
  );
}

function safeRuns(runs: Formatting, contacts: readonly string[]): Formatting {
  return runs
    .map(({ start, end, bold, italic, href }) => {
      const safe = href === undefined ? undefined : (safeHref(href, contacts) ?? undefined);
      return formatRun(start, end, { bold, italic, href: safe });
    })
    .filter(({ bold, italic, href }) => bold || italic || href !== undefined);
}

/** The web addresses of which no part is a link already. */
function linksBeside(runs: Formatting, bare: Formatting): Formatting {
  const links = runs.filter(({ href }) => href !== undefined);
  let next = 0;
  return bare.filter(({ start, end }) => {
    while ((links[next]?.end ?? end) <= start) next += 1;
    return (links[next]?.start ?? end) >= end;
  });
}
