import type { Publisher } from "../../../core/model/publisher.ts";
import { paletteOf } from "../colours.ts";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import { type Html, html, written } from "../html.ts";
import { baseStyle, printStyle } from "../style/base.ts";
import { footerHtml } from "./footer.ts";
import { mastheadHtml } from "./masthead.ts";

/**
 * A page of the site. `root` is the way to the site's root: "" there, "../" a folder below, or its absolute
 * address. `links` are more elements of the head, `style` what only this page needs, `script` its one script.
 */
export type Page = {
  readonly publisher: Publisher;
  readonly title: string;
  readonly root: string;
  readonly crumbs: readonly Html[];
  readonly main: Html;
  readonly canonical?: string;
  readonly hidden?: boolean;
  readonly links?: Html;
  readonly above?: Html;
  readonly style?: string;
  readonly script?: string;
};

/** The whole page as HTML: one file, which loads nothing. */
export function pageHtml(page: Page): string {
  const style = `${coloursOf(page.publisher)}${baseStyle}${page.style ?? ""}${printStyle}`;
  const scripts = page.script === undefined ? [] : [page.script];
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
${written(html`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([style], scripts)}">`)}
${written(headHtml(page))}
<style>${style}</style>
</head>
<body>
${written(bodyHtml(page))}
${scripts.map((script) => `<script>${script}</script>\n`).join("")}</body>
</html>
`;
}

function coloursOf({ colour }: Publisher): string {
  const { brand, onBrand, accent, darkAccent } = paletteOf(colour);
  return `
:root{--brand:${brand};--on-brand:${onBrand};--accent:${accent};--light-accent:${accent}}
@media (prefers-color-scheme:dark){:root{--accent:${darkAccent}}}`;
}

function headHtml({ title, root, publisher, canonical, hidden, links }: Page): Html {
  return html`<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="${publisher.colour}">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
${hidden ? html`<meta name="robots" content="noindex">` : null}${
  canonical === undefined ? null : html`<link rel="canonical" href="${canonical}">`
}
<link rel="alternate" type="application/atom+xml" title="All inquiries" href="${root}feed.xml">
${links ?? null}`;
}

function bodyHtml({ publisher, root, crumbs, above, main }: Page): Html {
  return html`<a class="skip" href="#main">Skip to main content</a>
${above ?? null}
${mastheadHtml(publisher, root)}
${crumbs.length === 0 ? null : crumbsHtml(crumbs)}
<main class="width" id="main" tabindex="-1">
${main}
</main>
${footerHtml(publisher, root)}`;
}

function crumbsHtml(crumbs: readonly Html[]): Html {
  return html`<nav class="crumbs width" aria-label="Breadcrumb"><ol>${crumbs.map(
    (crumb) => html`<li>${crumb}</li>`,
  )}</ol></nav>`;
}
