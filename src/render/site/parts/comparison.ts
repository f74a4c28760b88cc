import type { ComparedField, ComparedPart } from "../../../core/model/comparison.ts";
import { type Html, html } from "../html.ts";
import { richLines } from "./rich-lines.ts";
import { type WordChange, wordChanges } from "./word-changes.ts";

const kinds: Readonly<Record<ComparedPart["kind"], readonly [words: string, look: string]>> = {
  new: ["New", "complete"],
  gone: ["Removed", "gone"],
  changed: ["Changed", "under-way"],
  withheld: ["Now not for publication", "delayed"],
  released: ["Now published", "complete"],
};

/** All that differs, recommendation by recommendation, field by field, before beside after. */
export function comparisonHtml(parts: readonly ComparedPart[]): Html {
  return html`${parts.map(partHtml)}`;
}

function partHtml({ ref, kind, fields }: ComparedPart): Html {
  const [words, look] = kinds[kind];
  const title = ref === "Inquiry" ? "The inquiry" : `Recommendation ${ref}`;
  return html`<section class="compared" data-ref="${ref}"><h2>${title} <span class="tag ${look}">${words}</span></h2>
${fields.map(fieldHtml)}</section>
`;
}

function fieldHtml({ name, before, after }: ComparedField): Html {
  const [older, newer] = [richLines(before), richLines(after)];
  const changes = wordChanges(older, newer);
  return html`<h3>${name}</h3>
<div class="pair"><div><p class="side">Before</p>${sideHtml(changes, "removed")}</div><div><p class="side">After</p>${sideHtml(changes, "added")}</div></div>
${older === newer ? html`<p class="muted">The words are the same: how they are set, or where a link leads, has changed.</p>` : null}`;
}

function sideHtml(changes: readonly WordChange[], own: "removed" | "added"): Html {
  const pieces = joined(changes.filter(({ kind, text }) => text !== "" && (kind === "same" || kind === own)));
  if (pieces.length === 0) return html`<p class="unsaid">Blank</p>`;
  return html`<p class="text">${pieces.map(pieceHtml)}</p>`;
}

/** Changes with only a space between them read better as one. */
function joined(pieces: readonly WordChange[]): readonly WordChange[] {
  const kinds = pieces.map(({ kind, text }, index) => {
    const [before, after] = [pieces[index - 1]?.kind, pieces[index + 1]?.kind];
    return text.trim() === "" && before === after && before !== undefined ? before : kind;
  });
  const starts = pieces.flatMap((_, index) => (kinds[index] === kinds[index - 1] ? [] : [index]));
  return starts.map((start, index) => ({
    kind: kinds[start] ?? "same",
    text: pieces
      .slice(start, starts[index + 1])
      .map(({ text }) => text)
      .join(""),
  }));
}

/** Screen readers mostly pass over ins and del, so unseen words say it too. */
function pieceHtml({ kind, text }: WordChange): Html {
  if (kind === "same") return html`${text}`;
  const words = html`<span class="unseen">[${kind}: </span>${text}<span class="unseen"> end]</span>`;
  return kind === "added" ? html`<ins>${words}</ins>` : html`<del>${words}</del>`;
}
