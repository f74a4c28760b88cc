import { type Html, html } from "../html.ts";

type Facets = { readonly committee: string; readonly state: string };

/** The search box and the two choices. They wait hidden until the script can serve them. */
export function filterHtml(facets: readonly Facets[]): Html {
  return html`<search id="filter" class="filter" hidden>
<div><label for="words">Search</label><input id="words" type="search" autocomplete="off"></div>
${choiceHtml("committee", "Committee", "All committees", facets)}
${choiceHtml("state", "State", "All states", facets)}
</search>`;
}

function choiceHtml(id: keyof Facets, label: string, all: string, facets: readonly Facets[]): Html {
  const values = [...new Set(facets.map((facet) => facet[id]))].filter((value) => value !== "").toSorted();
  const options = values.map((value) => html`<option value="${value}">${value}</option>`);
  return html`<div><label for="${id}">${label}</label><select id="${id}"><option value="">${all}</option>${options}</select></div>`;
}
