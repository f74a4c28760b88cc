import type { Comparison } from "../../../core/model/comparison.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import type { PublishedVersion } from "../../../core/model/snapshot.ts";
import { capitalised, countWords, dateWords, versionWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { comparisonHtml } from "../parts/comparison.ts";
import { crumbsOf } from "../parts/crumbs.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";
import { folderHref } from "../safe-href.ts";
import { changesStyle } from "../style/changes.ts";

/**
 * Two versions compared. `root` is the relative way to the site's root; `slug` the inquiry's folder, `before`
 * and `after` those of its versions, "1.0"; `address` this page's absolute address.
 */
export type ChangesPage = {
  readonly comparison: Comparison;
  readonly publisher: Publisher;
  readonly root: string;
  readonly slug: string;
  readonly before: string;
  readonly after: string;
  readonly address: string;
};

/** What has changed between two versions of a response. */
export function renderChangesPage(page: ChangesPage): string {
  const { comparison, publisher, root, slug, address } = page;
  const [older, newer] = [comparison.before, comparison.after].map(({ number }) => versionWords(number));
  return pageHtml({
    publisher,
    root,
    title: pageTitle(comparison.title, `changes ${older ?? ""} to ${newer ?? ""}`.replaceAll("version ", "")),
    crumbs: crumbsOf(root, slug, "What has changed"),
    canonical: address,
    style: changesStyle,
    main: html`<p class="over">${comparison.title}</p>
<h1>What has changed between ${older ?? ""} and ${newer ?? ""}</h1>
${changesHtml(page)}`,
  });
}

/** Which versions are compared, with the way to each, and all that differs; or that nothing does. */
export function changesHtml({ comparison, root, slug, before, after }: Omit<ChangesPage, "publisher">): Html {
  const { parts } = comparison;
  const older = versionLink(comparison.before, folderHref(root, "inquiries", slug, before));
  const newer = versionLink(comparison.after, folderHref(root, "inquiries", slug, after));
  const refs = parts.filter(({ ref }) => ref !== "Inquiry").length;
  const found =
    parts.length === 0
      ? html`<p class="note">Nothing that a reader would see differs between the two.</p>`
      : html`<p>${countWords(refs, "recommendation or part differs", "recommendations or parts differ")}.</p>`;
  return html`<p class="lead">Before: ${older}. After: ${newer}.</p>
${found}
${comparisonHtml(parts)}`;
}

function versionLink({ number, date }: PublishedVersion, href: string): Html {
  return html`<a href="${href}">${capitalised(versionWords(number))} of ${dateWords(date)}</a>`;
}
