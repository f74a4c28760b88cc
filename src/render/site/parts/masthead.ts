import type { Logo, Publisher } from "../../../core/model/publisher.ts";
import { type Html, html } from "../html.ts";

/** The council's colour, logo and name, and what this site is. */
export function mastheadHtml({ name, homepage, logo }: Publisher, root: string): Html {
  return html`<header class="masthead"><div class="width">
${logo === null ? null : logoHtml(logo)}
<a class="council" href="${homepage}">${name}</a>
<a class="service" href="${homeHref(root)}">Scrutiny inquiries and responses</a>
</div></header>`;
}

/** The way to the index: a page at the root has no way there but "./". */
export function homeHref(root: string): string {
  return root === "" ? "./" : root;
}

function logoHtml({ contentType, bytes, width, height, alt }: Logo): Html {
  const data = Buffer.from(bytes).toString("base64");
  return html`<img src="data:${contentType};base64,${data}" width="${width}" height="${height}" alt="${alt}">`;
}
