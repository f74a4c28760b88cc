import type { Publisher } from "../../../core/model/publisher.ts";
import { type Html, html } from "../html.ts";
import { homeHref } from "./masthead.ts";

/** The way to everything else, the licence, and whom to ask. */
export function footerHtml(publisher: Publisher, root: string): Html {
  const { name, licence } = publisher;
  return html`<footer><div class="width">
<ul class="on-screen">
<li><a href="${homeHref(root)}">All inquiries</a></li>
<li><a href="${root}accessibility/">Accessibility statement</a></li>
<li><a href="${root}feed.xml">Feed of new versions</a></li>
</ul>
<p>Published by ${name} under the <a href="${licence.url}" rel="license">${licence.name}</a>, except where it is said otherwise.</p>
${contactHtml(publisher)}
</div></footer>`;
}

/** Whom to ask, by every way that the council gives. */
export function contactHtml({ contact }: Publisher): Html {
  const telephone = contact.telephone === undefined ? null : html`, telephone ${unbroken(contact.telephone)}`;
  const post = contact.post === undefined ? null : html`, or by post: ${contact.post}`;
  return html`<p>Contact: ${contact.name}, <a href="mailto:${contact.email}">${contact.email}</a>${telephone}${post}.</p>`;
}

/** A telephone number that no line end breaks. */
function unbroken(telephone: string): string {
  return telephone.replaceAll(" ", "\u00A0");
}
