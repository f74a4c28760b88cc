import type { PublishedInquiry } from "../../../core/model/snapshot.ts";
import { inquiryFactWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";

/** The facts of the inquiry that are filled in. */
export function factsHtml(inquiry: PublishedInquiry): Html {
  const facts = inquiryFactWords(inquiry).map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  );
  return html`<dl class="facts">${facts}</dl>`;
}
