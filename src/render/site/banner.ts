import { dateWords, versionWords } from "../words/labels.ts";
import { type Html, html, written } from "./html.ts";

/** The version that took this one's place. `date` is ISO; `href` the relative way there, "../1.6/". */
export type Banner = { readonly number: string; readonly date: string; readonly href: string };

const start = "<!-- banner -->";
const end = "<!-- end of banner -->";

/** The place of a banner, empty as yet. No text of a cell can hold these marks: its "<" is escaped. */
export function bannerPlaceHtml(): Html {
  return html`<!-- banner --><!-- end of banner -->`;
}

/**
 * A version page that says it is superseded, or with null no longer says so. Every byte outside the banner's
 * place stays as it was; doing it twice is doing it once.
 * @throws if the page has no place for a banner, since it then is no page of a version
 */
export function withBanner(page: string, banner: Banner | null): string {
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end, from);
  if (from < start.length || to < 0)
    throw new Error("This page has no place for a banner. Give a version page that renderVersionPage made.");
  return `${page.slice(0, from)}${banner === null ? "" : bannerHtml(banner)}${page.slice(to)}`;
}

function bannerHtml({ number, date, href }: Banner): string {
  const words = html`Superseded by <a href="${href}">${versionWords(number)} of ${dateWords(date)}</a>`;
  return written(html`
<aside class="notice" aria-label="Superseded"><p>${words}</p></aside>
`);
}
