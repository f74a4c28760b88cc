import type { PlacedCell } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { peoplesCells } from "../peoples-cells.ts";

const safe = ["http", "https", "mailto"];
const written = /\b(?:(?:java|vb)script:\S|data:[a-z]{1,20}\/|file:\/\/)/iu;

export const unsafeLink: Check = {
  code: "unsafe-link",
  severity: "must fix",
  title: "Unsafe link",
  run: ({ tracker }) => peoplesCells(tracker, holdsUnsafeLink),
  message: ({ ref, detail }) =>
    `${ref} holds a link in ${detail.place} that is neither a web page nor an email address, and that readers cannot follow safely. Take it out, or link to a page that starts with https.`,
};

function holdsUnsafeLink({ text, links }: PlacedCell): boolean {
  return links.some(({ url }) => isUnsafe(url)) || written.test(text);
}

/** Browsers ignore blanks and control characters in a scheme, so they are taken out before it is read. */
function isUnsafe(url: string): boolean {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/iu.exec(url.slice(0, 200).replaceAll(/[\s\p{C}]+/gu, "")) ?? [];
  return scheme !== undefined && !safe.includes(scheme.toLowerCase());
}
