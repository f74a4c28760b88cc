import { isUnsafeLink, spellsUnsafeLink } from "../../model/safe-link.ts";
import type { PlacedCell } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { peoplesCells } from "../peoples-cells.ts";

export const unsafeLink: Check = {
  code: "unsafe-link",
  severity: "must fix",
  title: "Unsafe link",
  run: ({ tracker }) => peoplesCells(tracker, holdsUnsafeLink),
  message: ({ ref, detail }) =>
    `${ref} holds a link in ${detail.place} that is neither a web page nor an email address, and that readers cannot follow safely. Take it out, or link to a page that starts with https.`,
};

function holdsUnsafeLink({ text, links }: PlacedCell): boolean {
  return links.some(({ url }) => isUnsafeLink(url)) || spellsUnsafeLink(text);
}
