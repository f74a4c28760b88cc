import { factLabels, fieldLabels, withheldLabel } from "../model/published-words.ts";
import type { RichText, Span } from "../model/rich-text.ts";
import type { Snapshot, SnapshotPart } from "../model/snapshot.ts";
import { tabTitles } from "../model/tabs.ts";

/** A text that would be published: of which ref, in what, its words, and where its links lead. */
export type PublishedText = {
  readonly ref: string;
  readonly place: string;
  readonly text: string;
  readonly hrefs: readonly string[];
};

/** Everything in a snapshot that people have written, in the order in which it is read. */
export function publishedTexts(snapshot: Snapshot): readonly PublishedText[] {
  return [
    ...keysOf(factLabels).map((fact) => plain(tabTitles.inquiry, factLabels[fact], snapshot.inquiry[fact])),
    ...snapshot.recommendations.flatMap(({ number, stem, stemWithheld, parts }) => [
      rich(`${number}`, fieldLabels.recommendation, stem),
      plain(`${number}`, withheldLabel, stemWithheld),
      ...parts.flatMap(textsOfPart),
    ]),
    ...snapshot.history.flatMap(({ number, changes, author, date }) => [
      plain(tabTitles.versionControl, `the Changes of ${number}`, changes),
      plain(tabTitles.versionControl, `the author of ${number}`, author),
      plain(tabTitles.versionControl, `the Date of ${number}`, date),
    ]),
  ].filter(({ text }) => text !== "");
}

function textsOfPart(part: SnapshotPart): readonly PublishedText[] {
  if (part.kind === "withheld") return [plain(part.ref, withheldLabel, part.reason)];
  return keysOf(fieldLabels).map((field) => {
    const value = part[field];
    return typeof value === "string"
      ? plain(part.ref, fieldLabels[field], value)
      : rich(part.ref, fieldLabels[field], value);
  });
}

function plain(ref: string, place: string, text: string): PublishedText {
  return { ref, place, text, hrefs: [] };
}

function rich(ref: string, place: string, text: RichText): PublishedText {
  const lines = text.flatMap((block): readonly (readonly Span[])[] =>
    block.kind === "paragraph" ? [block.spans] : block.items,
  );
  const hrefs = lines.flatMap((spans) => spans.flatMap(({ href }) => (href === undefined ? [] : [href])));
  return {
    ref,
    place,
    text: lines.map((spans) => spans.map((span) => span.text).join("")).join("\n"),
    hrefs,
  };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
