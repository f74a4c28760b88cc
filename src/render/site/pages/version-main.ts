import { capitalised, versionWords } from "../../words/labels.ts";
import { bannerPlaceHtml } from "../banner.ts";
import { type Html, html } from "../html.ts";
import { contentsHtml } from "../parts/contents.ts";
import { dateHtml } from "../parts/date-html.ts";
import { downloadsHtml } from "../parts/downloads.ts";
import { factsHtml } from "../parts/facts.ts";
import { contactHtml } from "../parts/footer.ts";
import { recommendationsHtml } from "../parts/recommendations.ts";
import { summaryHtml } from "../parts/summary.ts";
import { otherVersionsHtml, versionTableHtml } from "../parts/versions.ts";
import { folderHref } from "../safe-href.ts";
import type { VersionPage } from "./version-page.ts";

/** What the page of a version says, from its title to its seal. */
export function mainHtml(page: VersionPage): Html {
  const { snapshot, root, inquiry } = page;
  const others = inquiry === null ? null : otherVersionsHtml(inquiry, snapshot.version.number, root);
  return html`${bannerPlaceHtml()}
${headingHtml(page)}
${topHtml(page, others !== null)}
<section id="recommendations" aria-labelledby="recommendations-title"><h2 id="recommendations-title">Recommendations and responses</h2>
${recommendationsHtml(snapshot)}</section>
<section id="versions" aria-labelledby="versions-title"><h2 id="versions-title">Version history</h2>
${versionTableHtml(snapshot.history)}</section>
${others === null ? null : html`<section id="others" aria-labelledby="others-title"><h2 id="others-title">Other published versions</h2>${others}</section>`}
${aboutHtml(page)}`;
}

function headingHtml({ snapshot, kind, inquiry, sinceLastMeeting, root }: VersionPage): Html {
  const { title, committee, status } = snapshot.inquiry;
  const { number, date } = snapshot.version;
  const words = capitalised(versionWords(number));
  const latest = kind === "latest" ? ", the latest" : "";
  const since =
    inquiry !== null && sinceLastMeeting
      ? html`
<p class="on-screen"><a href="${folderHref(root, "inquiries", inquiry.slug, "since-last-meeting")}">What has changed since the committee last met</a></p>`
      : null;
  return html`<p class="over">Response to a scrutiny inquiry${committee === "" ? null : html` by the ${committee}`}</p>
<h1 data-field="title">${title}</h1>
<p class="lead"><strong data-field="number" data-number="${number}">${words}</strong> of <span data-field="date">${dateHtml(date)}</span>${latest}${
    status === "" ? null : html`. Status: <span data-field="status">${status}</span>`
  }.</p>${since}`;
}

function topHtml(page: VersionPage, hasOthers: boolean): Html {
  const { snapshot, files, folder, notes } = page;
  const downloads = downloadsHtml(files, folder, notes);
  return html`<div class="top">
<section id="summary" aria-labelledby="summary-title"><h2 id="summary-title">Where it stands</h2>
${summaryHtml(snapshot.counts)}</section>
<div class="aside">
${contentsHtml(sectionsOf(hasOthers), snapshot.recommendations)}
${downloads === null ? null : html`<section aria-labelledby="downloads-title"><h2 id="downloads-title">Download this version</h2>${downloads}</section>`}
</div>
<section id="facts" aria-labelledby="facts-title"><h2 id="facts-title">The inquiry</h2>
${factsHtml(snapshot.inquiry)}</section>
</div>`;
}

function aboutHtml({ snapshot, address, publisher, kind }: VersionPage): Html {
  const { licence } = publisher;
  const standing =
    kind === "preview"
      ? html`<p>This is a preview. Nothing of it has been published.</p>`
      : html`<p>This version stays at <a href="${address}">${address}</a> and is not changed afterwards, except to say that a newer one has taken its place or that it was withdrawn.</p>`;
  return html`<section id="about" class="prose" aria-labelledby="about-title"><h2 id="about-title">About this version</h2>
${standing}
<p>You may use what it says under the <a href="${licence.url}">${licence.name}</a>.</p>
${contactHtml(publisher)}
<p class="seal muted">Seal of the Change log: <code data-field="chain">${snapshot.chain}</code></p></section>`;
}

function sectionsOf(hasOthers: boolean): readonly (readonly [id: string, title: string])[] {
  return [
    ["summary", "Where it stands"],
    ["facts", "The inquiry"],
    ["recommendations", "Recommendations and responses"],
    ["versions", "Version history"],
    ...(hasOthers ? ([["others", "Other published versions"]] as const) : []),
    ["about", "About this version"],
  ];
}
