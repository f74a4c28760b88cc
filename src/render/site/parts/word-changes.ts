import { diffWordsWithSpace } from "diff";

/** Words that both texts have, or that only the older or the newer has. */
export type WordChange = { readonly text: string; readonly kind: "same" | "removed" | "added" };

/** Texts further apart than so many edits share nothing that would help a reader. */
const farApart = 1500;

/** What differs between two texts, word by word, in the order in which they are read. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: farApart });
  if (pieces === undefined)
    return [
      { text: before, kind: "removed" },
      { text: after, kind: "added" },
    ];
  return pieces.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}
