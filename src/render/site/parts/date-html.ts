import { dateWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";

/** A date in words that programs can read too; where a cell holds no date, its own words. */
export function dateHtml(written: string): Html {
  const words = dateWords(written);
  return words === written ? html`${written}` : html`<time datetime="${written}">${words}</time>`;
}
