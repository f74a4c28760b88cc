import type { CataloguedInquiry } from "../../../core/model/catalogue.ts";
import { type Html, html } from "../html.ts";
import { folderHref } from "../safe-href.ts";
import { homeHref } from "./masthead.ts";

/** The way back from a page of an inquiry; the page itself comes last, in its own words. */
export function crumbsOf(
  root: string,
  slug: CataloguedInquiry["slug"] | null,
  here: string,
): readonly Html[] {
  const home = html`<a href="${homeHref(root)}">All inquiries</a>`;
  if (slug === null) return [home, html`${here}`];
  return [home, html`<a href="${folderHref(root, "inquiries", slug)}">Latest version</a>`, html`${here}`];
}
