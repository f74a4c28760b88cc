import type { Publisher } from "../../../core/model/publisher.ts";
import { html } from "../html.ts";
import { contactHtml } from "../parts/footer.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";

/** The page for an address that leads nowhere. It is served at any depth, so its links are absolute. */
export function renderNotFoundPage(publisher: Publisher): string {
  return pageHtml({
    publisher,
    root: publisher.address,
    title: pageTitle("Page not found", publisher.name),
    crumbs: [],
    hidden: true,
    main: html`<h1>Page not found</h1>
<div class="prose">
<p class="lead">There is nothing at this address.</p>
<p>If you typed it, see whether it is right; if you pasted it, see whether it is whole. Every published response, with all its versions, is listed under <a href="${publisher.address}">all inquiries</a>.</p>
${contactHtml(publisher)}
</div>`,
  });
}
