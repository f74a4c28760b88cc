import type { SnapshotCounts } from "../../../core/model/snapshot.ts";
import { answerCounts, countWords, progressCounts } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { barHtml, legendHtml } from "./bar.ts";

/** How many recommendations there are, how they were answered, and how far the actions have come. */
export function summaryHtml(counts: SnapshotCounts): Html {
  const [answers, progress] = [answerCounts(counts), progressCounts(counts)];
  return html`<p class="sum">${sizeWords(counts)}${exceptionsHtml(counts)}</p>
<p class="measure">The response</p>
${barHtml(answers)}${legendHtml(answers)}
${
  progress.length === 0
    ? null
    : html`<p class="measure">Progress with the actions</p>
${barHtml(progress)}${legendHtml(progress)}`
}`;
}

/** "8 recommendations in 11 parts." */
function sizeWords({ recommendations, parts, withheld }: SnapshotCounts): string {
  const size = countWords(recommendations, "recommendation");
  const all = parts + withheld;
  return `${size}${all === recommendations ? "" : ` in ${countWords(all, "part")}`}.`;
}

function exceptionsHtml({ overdue, withheld }: SnapshotCounts): Html {
  return html`${overdue === 0 ? null : html` <strong class="tag overdue">${countWords(overdue, "action is", "actions are")} overdue</strong>`}${
    withheld === 0 ? null : html` ${countWords(withheld, "part is", "parts are")} not for publication.`
  }`;
}
