import type { InquiryFact } from "../model/tabs.ts";
import type { Person, PlacedCell, Recommendation, Tracker } from "../model/tracker.ts";
import { type Match, matchPeople } from "../people/match-people.ts";
import { indexPeople } from "../people/people-index.ts";
import { personWords } from "../people/person-words.ts";
import type { Spot } from "./check.ts";
import { compareRefs } from "./natural-order.ts";
import { isPlaceholder } from "./placeholders.ts";
import { factSpot, rowSpot } from "./places.ts";
import { quote } from "./words.ts";

export type OwnerColumn = "Responsible Cabinet Member" | "Senior Responsible Officer";
const ownerColumns: readonly OwnerColumn[] = ["Responsible Cabinet Member", "Senior Responsible Officer"];

const leads: Readonly<Record<OwnerColumn, InquiryFact>> = {
  "Responsible Cabinet Member": "Lead Cabinet Member",
  "Senior Responsible Officer": "Lead senior officer",
};

/** A filled cell that names an owner, with whom it names. */
export type NamedOwner = {
  readonly column: OwnerColumn;
  readonly text: string;
  readonly match: Match;
  readonly spot: Spot;
};

/** Seven checks ask for the same owners, and matching ten thousand rows takes a while. */
const matched = new WeakMap<Tracker, readonly NamedOwner[]>();

/** Every filled owner cell of the inquiry and of the response, matched with People. */
export function namedOwners(tracker: Tracker): readonly NamedOwner[] {
  const owners = matched.get(tracker) ?? matchOwners(tracker);
  matched.set(tracker, owners);
  return owners;
}

function matchOwners(tracker: Tracker): readonly NamedOwner[] {
  const index = indexPeople(tracker.people);
  const seen = new Map<string, Match>();
  const match = (text: string): Match => {
    const known = seen.get(text) ?? matchPeople(text, index);
    seen.set(text, known);
    return known;
  };
  const owner = (column: OwnerColumn, { text }: PlacedCell, spot: () => Spot): readonly NamedOwner[] =>
    text === "" ? [] : [{ column, text, match: match(text), spot: spot() }];
  const { inquiry } = tracker;
  return ownerColumns.flatMap((column) => [
    ...owner(column, inquiry.cells[leads[column]], () =>
      factSpot(inquiry, leads[column], { column: leads[column] }),
    ),
    ...tracker.recommendations.flatMap((row) => owner(column, row.cells[column], () => rowSpot(row, column))),
  ]);
}

/** The people who own something, each with the refs that name them, in natural order. */
export function peopleWhoOwn(owners: readonly NamedOwner[]): ReadonlyMap<Person, readonly string[]> {
  const refs = new Map<Person, Set<string>>();
  for (const { match, spot } of owners) {
    if (match.kind !== "one") continue;
    const known = refs.get(match.person);
    if (known) known.add(spot.ref);
    else refs.set(match.person, new Set([spot.ref]));
  }
  return new Map([...refs].map(([person, found]) => [person, [...found].sort(compareRefs)]));
}

/** The answerable rows with nobody in `column`: neither their own cell nor, for a part, its stem's names one. */
export function rowsWithoutOwner(tracker: Tracker, column: OwnerColumn): readonly Recommendation[] {
  const stems = new Map(
    tracker.recommendations.flatMap((row) => (row.isStem && row.ref ? [[row.ref.number, row] as const] : [])),
  );
  return tracker.recommendations.filter((row) => {
    if (row.isStem || row.cells[column].text !== "") return false;
    const stem = row.ref && row.ref.letter !== "" ? stems.get(row.ref.number) : undefined;
    return !stem || stem.cells[column].text === "";
  });
}

/** The cells of a column that People cannot explain: nobody fits, or several people of different names do. */
export function unknownOwners(tracker: Tracker, column: OwnerColumn): readonly Spot[] {
  if (tracker.people.length === 0) return [];
  return namedOwners(tracker)
    .filter((owner) => owner.column === column && !isPlaceholder(owner.text))
    .filter(
      ({ match }) => match.kind === "unknown" || (match.kind === "ambiguous" && !areNamesakes(match.people)),
    )
    .map(({ spot, text, match }) => ({
      ...spot,
      detail: { ...spot.detail, text: quote(text), known: match.kind === "ambiguous" ? "several" : "" },
    }));
}

/** One name on several rows of People is reported there, once. */
function areNamesakes(people: readonly Person[]): boolean {
  return new Set(people.map((person) => personWords(person.name).words.join(" "))).size === 1;
}
