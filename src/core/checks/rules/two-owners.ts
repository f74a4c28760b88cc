import type { Check } from "../check.ts";
import { namedOwners } from "../owners.ts";
import { quote } from "../words.ts";

export const twoOwners: Check = {
  code: "two-owners",
  severity: "must fix",
  title: "Two owners in one cell",
  run: ({ tracker }) =>
    namedOwners(tracker)
      .filter(({ match }) => match.kind === "several")
      .map(({ spot, text }) => ({ ...spot, detail: { ...spot.detail, text: quote(text) } })),
  message: ({ ref, detail }) =>
    `${ref} names two people or posts in ${detail.column}: "${detail.text}". Leave the one who answers for it, and name the other in the response; if it is one post, write it just so in People.`,
};
