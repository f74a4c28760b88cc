import { columnOfFormatting, readFormatting } from "../model/formatting.ts";
import type { Gate } from "../model/gate.ts";
import type { ChangeLogRow } from "../model/history.ts";
import { isUnsafeLink, spellsUnsafeLink } from "../model/safe-link.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { publishedTexts } from "./published-texts.ts";
import { contentAt, withheldRefs } from "./version-content.ts";

/** Links that readers cannot follow safely: a snapshot shows only their words, and yet they are to be mended. */
export function unsafeLinkGates(snapshot: Snapshot, log: readonly ChangeLogRow[]): readonly Gate[] {
  const content = contentAt(log, snapshot.version.number);
  const withheld = withheldRefs(content);
  const linked = [...content.values()].flatMap(({ ref, field, value }) => {
    const column = columnOfFormatting(field);
    if (column === null || withheld.has(ref)) return [];
    return readFormatting(value).some(({ href }) => href !== undefined && isUnsafeLink(href))
      ? [{ ref, place: column }]
      : [];
  });
  const written = publishedTexts(snapshot).filter(({ text }) => spellsUnsafeLink(text));
  return [...linked, ...written].map(({ ref, place }) => ({
    code: "unsafe-link",
    ref,
    message: `${ref} holds a link in ${place} that is neither a web page nor an email address, and that readers cannot follow safely. Take it out, or link to a page that starts with https; then publish the version that is stamped after that.`,
  }));
}
