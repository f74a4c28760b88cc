import { publicationWords } from "../../words.ts";
import { type Fields, listOf, textOf } from "../service/fields.ts";
import { html, type Markup } from "./markup.ts";
import { page, section } from "./page.ts";

/**
 * The publication as it would look, under what stands in its way. The page of the service stands in a frame
 * that may do nothing (HTML, `sandbox`), so it cannot reach the sheet through this dialog.
 */
export function previewPage(preview: Fields): string {
  const gates = gatesOf(preview);
  return page(
    publicationWords.title,
    html`<h1>${publicationWords.notPublished}</h1>
${gates.length === 0 ? html`<p>${publicationWords.ready}</p>` : section(publicationWords.gates, gates)}
<iframe sandbox title="${publicationWords.frame}" srcdoc="${textOf(preview, "html")}"></iframe>`,
  );
}

/** What came of publishing. */
export function outcomePage(outcome: Fields): string {
  const kind = textOf(outcome, "kind");
  const version = textOf(outcome, "version");
  if (kind === "refused")
    return page(
      publicationWords.refused,
      html`<h1>${publicationWords.refused}</h1>
${section(publicationWords.gates, gatesOf(outcome))}`,
    );
  const says = kind === "published" ? publicationWords.published : publicationWords.unchanged;
  return page(
    publicationWords.title,
    html`<h1>${says(version)}</h1>${addressOf(textOf(outcome, "address"))}`,
  );
}

/** Where it can be read; an address that is not the web's stays text. */
function addressOf(address: string): Markup {
  if (address === "") return html``;
  if (!/^https?:\/\//u.test(address)) return html`<p>${address}</p>`;
  return html`<p>${publicationWords.open} <a href="${address}" rel="noopener">${address}</a></p>`;
}

function gatesOf(body: Fields): readonly string[] {
  return listOf(body, "gates").map((gate) => {
    const message = textOf(gate, "message");
    return message || [textOf(gate, "ref"), textOf(gate, "code")].join(" ").trim();
  });
}
