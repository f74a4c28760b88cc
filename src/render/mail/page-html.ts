import { cardHtml, inlineHtml } from "./html-parts.ts";
import type { Block, Page } from "./page.ts";
import { escapeHtml } from "./safe-text.ts";
import { darkStyles, styles } from "./styles.ts";

/**
 * A page as HTML for mail: one column in tables that are only layout, every style inline for Outlook, a style
 * element for dark mode and small screens where a client reads it. It loads nothing.
 */
export function pageHtml(page: Page): string {
  const title = escapeHtml(page.title);
  return `<!DOCTYPE html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title}</title>
<style>${darkStyles}</style>
</head>
<body class="ground" style="${styles.ground}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="ground" style="${styles.ground}">
<tr><td align="center" class="edge" style="${styles.edge}">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<main lang="en-GB">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="sheet" style="${styles.sheet}">
<tr><td class="inner" style="${styles.inner}">
<h1 class="ink title" style="${styles.title}">${title}</h1>
${page.blocks.map(blockHtml).join("\n")}
</td></tr>
<tr><td class="inner closing" style="${styles.closing}">
${page.closing.map(closingHtml).join("\n")}
<p class="muted" style="${styles.from}">${escapeHtml(page.from)}</p>
</td></tr>
</table>
</main>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2 class="ink" style="${styles.heading}">${escapeHtml(block.text)}</h2>`;
    case "subheading":
      return `<h3 class="ink" style="${styles.subheading}">${escapeHtml(block.text)}</h3>`;
    case "paragraph":
      return `<p class="ink" style="${styles.paragraph}">${inlineHtml(block.words)}</p>`;
    case "list": {
      const items = block.items.map((words) => `<li style="${styles.item}">${inlineHtml(words)}</li>`);
      return `<ul class="ink" style="${styles.list}">\n${items.join("\n")}\n</ul>`;
    }
    case "card":
      return cardHtml(block.card);
  }
}

function closingHtml(block: Block): string {
  if (block.kind === "heading")
    return `<h2 class="ink" style="${styles.smallHeading}">${escapeHtml(block.text)}</h2>`;
  if (block.kind === "paragraph")
    return `<p class="muted" style="${styles.small}">${inlineHtml(block.words)}</p>`;
  if (block.kind !== "list") return blockHtml(block);
  const items = block.items.map((words) => `<li style="${styles.item}">${inlineHtml(words)}</li>`);
  return `<ul class="muted" style="${styles.smallList}">\n${items.join("\n")}\n</ul>`;
}
