import type { List, RichText, Span } from "../../../core/model/rich-text.ts";
import { type Html, html } from "../html.ts";
import { safeHref } from "../safe-href.ts";

/** What a cell says, with its lists, its emphasis and those of its links that are safe. */
export function richHtml(text: RichText): Html {
  return html`${text.map((block) =>
    block.kind === "paragraph" ? html`<p>${block.spans.map(spanHtml)}</p>` : listHtml(block),
  )}`;
}

function listHtml({ style, start, items }: List): Html {
  const lines = items.map((spans) => html`<li>${spans.map(spanHtml)}</li>`);
  if (style === "bullet") return html`<ul>${lines}</ul>`;
  return html`<ol type="${style === "letter" ? "a" : "1"}" start="${start}">${lines}</ol>`;
}

function spanHtml({ text, bold, italic, href }: Span): Html {
  const words = html`${text}`;
  const slanted = italic ? html`<em>${words}</em>` : words;
  const weighted = bold ? html`<strong>${slanted}</strong>` : slanted;
  const address = href === undefined ? null : safeHref(href);
  return address === null ? weighted : html`<a href="${address}" rel="nofollow noopener">${weighted}</a>`;
}
