import type { RichText } from "../../../core/model/rich-text.ts";
import type { Snapshot, SnapshotPart, SnapshotRecommendation } from "../../../core/model/snapshot.ts";
import { fieldLabels, withheldWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { partHtml, type Told, toldFields } from "./part.ts";
import { richHtml } from "./rich-html.ts";

/** The table of every recommendation with its parts, which a narrow screen shows as cards. */
export function recommendationsHtml({ recommendations }: Snapshot): Html {
  if (recommendations.length === 0)
    return html`<p class="note">There are no recommendations in this version yet.</p>`;
  const told = toldFields(recommendations.flatMap(({ parts }) => parts));
  return html`<table class="grid">
<caption>What the committee recommended, what was answered, by whom and when it is to be done, and what has happened since.</caption>
<thead><tr>
<th scope="col" class="c-ref">Ref</th>
<th scope="col" class="c-rec">${fieldLabels.recommendation}</th>
<th scope="col" class="c-agreed">${fieldLabels.answer}</th>
<th scope="col">${fieldLabels.response}</th>
<th scope="col" class="c-owners">Responsible</th>
<th scope="col" class="c-due">${fieldLabels.actionDue}</th>
<th scope="col" class="c-progress">${fieldLabels.progress}</th>
</tr></thead>
${recommendations.map((recommendation) => recommendationHtml(recommendation, told))}
</table>`;
}

function recommendationHtml(recommendation: SnapshotRecommendation, told: readonly Told[]): Html {
  const { number, stem, stemWithheld, parts } = recommendation;
  return html`<tbody id="recommendation-${number}" data-number="${number}"${isSolo(parts) ? html` class="solo"` : null}>
<tr class="band"><td colspan="7"><h3>Recommendation ${number}</h3></td></tr>
${stemHtml(stem, stemWithheld)}${parts.map((part) => partHtml(part, told))}</tbody>
`;
}

function isSolo(parts: readonly SnapshotPart[]): boolean {
  return parts.length === 1 && parts[0]?.letter === "";
}

function stemHtml(stem: RichText, withheld: string): Html | null {
  if (withheld !== "")
    return html`<tr class="stem withheld"><td colspan="7" data-field="stemWithheld"><p>${withheldWords(withheld)}</p></td></tr>
`;
  if (stem.length === 0) return null;
  return html`<tr class="stem"><td colspan="7" class="rich" data-field="stem">${richHtml(stem)}</td></tr>
`;
}
