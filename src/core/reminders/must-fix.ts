import type { MustFix } from "../model/reminder.ts";
import type { Tracker } from "../model/tracker.ts";
import { matchPeople } from "../people/match-people.ts";
import { indexPeople } from "../people/people-index.ts";
import { nameOf } from "./find-recipient.ts";
import { titleOf } from "./make-item.ts";
import { ownerCells } from "./owner-cells.ts";

const nobody = "No owner";
const wholeInquiry = "The inquiry as a whole";

/** Whose rows have "must fix" findings, as the Checks tab tells them. What is no row's is the inquiry's. */
export function mustFixOf(tracker: Tracker): readonly MustFix[] {
  const index = indexPeople(tracker.people);
  const ownersOf = ownerCells(tracker);
  const rows = new Map(tracker.recommendations.map((row) => [row.label, row]));
  const ownerOf = (ref: string): string => {
    const row = rows.get(ref);
    if (!row) return wholeInquiry;
    const { owner } = ownersOf(row);
    const match = matchPeople(owner, index);
    return (
      (match.kind === "one" ? nameOf(match.person) : owner.replaceAll(/\s+/gu, " ").slice(0, 80)) || nobody
    );
  };
  const grave = tracker.standing.filter(({ severity }) => severity === "must fix");
  const byOwner = Map.groupBy(grave, ({ ref }) => ownerOf(ref));
  return [...byOwner].map(([owner, found]) => ({
    inquiry: titleOf(tracker),
    owner,
    findings: found.map(({ ref, title, message }) => ({ ref, title, message })),
  }));
}
