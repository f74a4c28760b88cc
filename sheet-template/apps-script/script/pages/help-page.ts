import { appName, helpWords } from "../../words.ts";
import { html } from "./markup.ts";
import { page } from "./page.ts";

/** What each item of the menu does. */
export function helpPage(): string {
  const items = helpWords.items.map(([item, does]) => html`<dt>${item}</dt><dd>${does}</dd>`);
  return page(
    helpWords.title,
    html`<h1>${appName}</h1>
<dl>
${items}
</dl>
<p>${helpWords.yours}</p>`,
  );
}
