import type { CataloguedInquiry, CataloguedVersion } from "../../../core/model/catalogue.ts";
import type { PublishedVersion } from "../../../core/model/snapshot.ts";
import { capitalised, dateWords, versionWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { folderHref } from "../safe-href.ts";
import { dateHtml } from "./date-html.ts";

/** The version table, as councils keep it. */
export function versionTableHtml(history: readonly PublishedVersion[]): Html {
  const rows = history.map(
    ({ number, changes, author, date }) =>
      html`<tr data-version="${number}"><th scope="row" class="v">${number}</th><td data-field="changes">${changes}</td><td class="by" data-field="author">${author}</td><td class="on" data-field="date">${dateHtml(date)}</td></tr>
`,
  );
  return html`<table class="versions">
<caption>Every version up to this one, oldest first.</caption>
<thead><tr><th scope="col" class="v">Version</th><th scope="col">Changes</th><th scope="col" class="by">Author</th><th scope="col" class="on">Date</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

/** Where the other published versions stand, newest first, and what changed between each and this one. */
export function otherVersionsHtml(inquiry: CataloguedInquiry, number: string, root: string): Html | null {
  const here = inquiry.versions.findIndex((version) => version.number === number);
  const items = inquiry.versions
    .map((version, index) => ({
      version,
      pair: pairOf(inquiry.versions[here], version, index < here),
      index,
    }))
    .filter(({ index }) => index !== here)
    .toReversed()
    .map(({ version, pair }) => otherHtml(inquiry.slug, version, pair, root));
  return items.length === 0 ? null : html`<ul class="others">${items}</ul>`;
}

/** The older and the newer of this version and another; none where one of them was withdrawn. */
function pairOf(
  here: CataloguedVersion | undefined,
  other: CataloguedVersion,
  isOlder: boolean,
): readonly [CataloguedVersion, CataloguedVersion] | null {
  if (!here || !isOlder || here.withdrawn || other.withdrawn) return null;
  return [other, here];
}

function otherHtml(
  slug: string,
  version: CataloguedVersion,
  pair: readonly [CataloguedVersion, CataloguedVersion] | null,
  root: string,
): Html {
  const { number, path, date, changes, withdrawn } = version;
  const words = versionWords(number);
  const difference = pair?.map(({ path }) => path).join("..");
  return html`<li><p><a href="${folderHref(root, "inquiries", slug, path)}">${capitalised(words)}</a>, ${dateHtml(date)}${
    withdrawn === null ? null : html` <strong class="tag">Withdrawn on ${dateWords(withdrawn.on)}</strong>`
  }${
    difference === undefined
      ? null
      : html` · <a href="${folderHref(root, "inquiries", slug, "changes", difference)}">What has changed since ${words}</a>`
  }</p>${changes === "" ? null : html`<p class="muted">${changes}</p>`}</li>
`;
}
