import type { PublishedFile } from "../../../core/model/catalogue.ts";
import { type Html, html } from "../html.ts";

const formats: readonly (readonly [ending: string, name: string])[] = [
  [".pdf", "PDF"],
  [".docx", "Word"],
  [".csv", "CSV"],
  [".json", "JSON"],
];

/** The files of a version in the order in which readers want them, each with its format and size, and what readers should know of them. */
export function downloadsHtml(
  files: readonly PublishedFile[],
  folder: string,
  notes: readonly string[],
): Html | null {
  if (files.length === 0) return null;
  const items = files
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map(
      ({ name, bytes }) =>
        html`<li><a href="${folder}${encodeURIComponent(name.toWellFormed())}" download>${formatOf(name)}</a> <span class="size">${sizeWords(bytes)}</span></li>`,
    );
  return html`<ul class="files">${items}</ul>${notes.map((note) => html`<p class="muted">${note}</p>`)}`;
}

/** Where a file stands among the others: what most readers want comes first, what is no known format last. */
function rankOf({ name }: PublishedFile): number {
  const rank = formats.findIndex(([ending]) => name.toLowerCase().endsWith(ending));
  return rank === -1 ? formats.length : rank;
}

/** The file of the version that programs read, if there is one. */
export function jsonLinkHtml(files: readonly PublishedFile[], folder: string): Html | null {
  const json = files.find(({ contentType }) => contentType.startsWith("application/json"));
  if (!json) return null;
  return html`<link rel="alternate" type="application/json" title="This version as data" href="${folder}${encodeURIComponent(json.name.toWellFormed())}">
`;
}

function formatOf(name: string): string {
  return formats.find(([ending]) => name.toLowerCase().endsWith(ending))?.[1] ?? name;
}

/** A size as people read it, in units of 1,000: "640 bytes", "21 KB", "1.3 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
