import type { PublishedPart, SnapshotPart, WithheldPart } from "../../../core/model/snapshot.ts";
import { fieldLabels, statedWords, withheldWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { lookOf } from "./bar.ts";
import { dateHtml } from "./date-html.ts";
import { richHtml } from "./rich-html.ts";

const reports = ["sixMonthUpdate", "twelveMonthUpdate", "assessment"] as const;

/** What owners and committee said afterwards. */
export type Told = (typeof reports)[number];

/** Which of the reports anybody has given yet: they stand side by side, in the same order for every part. */
export function toldFields(parts: readonly SnapshotPart[]): readonly Told[] {
  const published = parts.filter((part) => part.kind === "published");
  return reports.filter((field) => published.some((part) => part[field].length > 0));
}

/** The rows of a part: one for what was answered, and one for what was reported since. */
export function partHtml(part: SnapshotPart, told: readonly Told[]): Html {
  return part.kind === "withheld" ? withheldHtml(part) : publishedHtml(part, told);
}

function withheldHtml({ ref, letter, reason }: WithheldPart): Html {
  return html`<tr class="withheld part" data-kind="withheld" data-ref="${ref}" data-letter="${letter}"><th scope="row" class="ref">${ref}</th><td colspan="6" data-field="reason"><p>${withheldWords(reason)}</p></td></tr>
`;
}

function publishedHtml(part: PublishedPart, told: readonly Told[]): Html {
  const { ref, letter } = part;
  const whole = told.length === 0;
  return html`<tr class="main part${whole ? " whole" : ""}" data-kind="published" data-ref="${ref}" data-letter="${letter}"><th scope="row" class="ref wide"${whole ? null : html` rowspan="2"`}>${ref}</th>
<td class="rich wide" data-field="recommendation">${labelHtml(fieldLabels.recommendation)}${richHtml(part.recommendation)}</td>
<td class="wide">${labelHtml(fieldLabels.answer)}${valueHtml("answer", part.answer)}</td>
<td class="rich wide" data-field="response">${labelHtml(fieldLabels.response)}${saidHtml(part.response.length, richHtml(part.response))}</td>
<td class="owners wide">${ownerHtml("cabinetMember", part)}${ownerHtml("officer", part)}</td>
<td class="due">${labelHtml(fieldLabels.actionDue)}${dueHtml(part)}</td>
<td>${labelHtml(fieldLabels.progress)}${valueHtml("progress", part.progress)}</td></tr>
${whole ? null : toldHtml(part, told)}`;
}

/** The name of a column, which only a narrow screen shows, where the columns are gone. */
function labelHtml(label: string): Html {
  return html`<span class="label">${label}</span>`;
}

function valueHtml(field: "answer" | "progress", value: string): Html {
  return value === ""
    ? html`<span class="unsaid">${statedWords(value)}</span>`
    : html`<strong class="tag ${lookOf(value)}" data-field="${field}">${value}</strong>`;
}

function ownerHtml(field: "cabinetMember" | "officer", part: PublishedPart): Html {
  return html`<div class="owner"><b>${fieldLabels[field]}</b> ${textHtml(field, part[field])}</div>`;
}

function textHtml(field: string, value: string): Html {
  return value === ""
    ? html`<span class="unsaid">${statedWords(value)}</span>`
    : html`<span data-field="${field}">${value}</span>`;
}

function dueHtml({ actionDue, overdue }: PublishedPart): Html {
  const date =
    actionDue === ""
      ? textHtml("actionDue", "")
      : html`<span data-field="actionDue">${dateHtml(actionDue)}</span>`;
  return html`${date}${overdue ? html` <strong class="tag overdue" data-field="overdue">Overdue</strong>` : null}`;
}

function toldHtml(part: PublishedPart, told: readonly Told[]): Html {
  const cells = told.map(
    (field) =>
      html`<div><dt>${fieldLabels[field]}</dt><dd class="rich" data-field="${field}">${saidHtml(part[field].length, richHtml(part[field]))}</dd></div>`,
  );
  return html`<tr class="told part"><td colspan="6"><dl class="updates">${cells}</dl></td></tr>
`;
}

function saidHtml(blocks: number, said: Html): Html {
  return blocks === 0 ? html`<span class="unsaid">None yet</span>` : said;
}
