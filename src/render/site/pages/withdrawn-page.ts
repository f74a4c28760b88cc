import { type CataloguedInquiry, type CataloguedVersion, latestOf } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import { capitalised, dateWords, versionWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { dateHtml } from "../parts/date-html.ts";
import { contactHtml } from "../parts/footer.ts";
import { homeHref } from "../parts/masthead.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";
import { folderHref } from "../safe-href.ts";

/**
 * What stands where something was taken back. `version` is the one that was withdrawn, or null for the page of
 * an inquiry of which nothing stands. `root` is the relative way to the site's root, `address` this page's own.
 */
export type WithdrawnPage = {
  readonly publisher: Publisher;
  readonly inquiry: CataloguedInquiry;
  readonly version: CataloguedVersion | null;
  readonly root: string;
  readonly address: string;
};

/** The page in place of a withdrawn version, or of an inquiry whose versions all were: when, why, what now. */
export function renderWithdrawnPage(page: WithdrawnPage): string {
  const { publisher, inquiry, version, root, address } = page;
  return pageHtml({
    publisher,
    root,
    title: pageTitle(
      inquiry.title,
      version === null ? "withdrawn" : `${versionWords(version.number)}, withdrawn`,
    ),
    crumbs: [html`<a href="${homeHref(root)}">All inquiries</a>`, html`Withdrawn`],
    canonical: address,
    hidden: true,
    main: html`<p class="over">${inquiry.title}</p>
<h1>${version === null ? "This response was withdrawn" : `${capitalised(versionWords(version.number))} was withdrawn`}</h1>
<div class="prose">
${version === null ? everyVersionHtml(inquiry) : whyHtml(version)}
${insteadHtml(page)}
${contactHtml(publisher)}
</div>`,
  });
}

function whyHtml({ number, date, withdrawn }: CataloguedVersion): Html {
  if (withdrawn === null)
    return html`<p>${capitalised(versionWords(number))} of ${dateHtml(date)} stands.</p>`;
  return html`<p class="lead">It was dated ${dateHtml(date)}, and was taken back on ${dateHtml(withdrawn.on)}.</p>
<p><strong>Why:</strong> ${withdrawn.reason}</p>`;
}

function everyVersionHtml({ versions }: CataloguedInquiry): Html {
  const items = versions.map(
    ({ number, withdrawn }) =>
      html`<li>${capitalised(versionWords(number))}${withdrawn === null ? null : html`, withdrawn on ${dateHtml(withdrawn.on)}: ${withdrawn.reason}`}</li>`,
  );
  return html`<p class="lead">No version of it stands at present.</p>
<ul>${items}</ul>`;
}

function insteadHtml({ inquiry, version, root }: WithdrawnPage): Html | null {
  const latest = latestOf(inquiry);
  if (version === null) return null;
  if (latest === null) return html`<p>No other version stands at present.</p>`;
  return html`<p>The newest is <a href="${folderHref(root, "inquiries", inquiry.slug)}">${versionWords(latest.number)} of ${dateWords(latest.date)}</a>.</p>`;
}
