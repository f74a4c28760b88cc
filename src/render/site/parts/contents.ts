import type { SnapshotRecommendation } from "../../../core/model/snapshot.ts";
import { type Html, html } from "../html.ts";

/** So many recommendations can be seen at a glance; more than that wait until they are asked for. */
const glance = 60;

/** What is on the page, and a way to each recommendation. */
export function contentsHtml(
  sections: readonly (readonly [id: string, title: string])[],
  recommendations: readonly SnapshotRecommendation[],
): Html {
  const items = sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="jump" aria-labelledby="contents"><h2 id="contents">Contents</h2>
<ul>${items}</ul>${recommendations.length === 0 ? null : numbersHtml(recommendations)}</nav>`;
}

function numbersHtml(recommendations: readonly SnapshotRecommendation[]): Html {
  const numbers = html`<ol>${recommendations.map(
    ({ number }) =>
      html`<li><a href="#recommendation-${number}"><span class="unseen">Recommendation </span>${number}</a></li>`,
  )}</ol>`;
  if (recommendations.length <= glance) return numbers;
  return html`<details><summary>Go to one of ${recommendations.length} recommendations</summary>${numbers}</details>`;
}
