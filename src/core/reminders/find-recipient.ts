import { Temporal } from "temporal-polyfill";
import type { Recipient, ReminderSettings } from "../model/reminder.ts";
import type { Person } from "../model/tracker.ts";
import { type Match, matchPeople } from "../people/match-people.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import { addressProblem } from "./addresses.ts";
import { readRemindersCell } from "./reminders-cell.ts";
import type { WhyNot, WhyNotCode } from "./why-not.ts";

/** Who a cell says, and who gets the mail: somebody else where the person delegates. */
export type Found =
  | { readonly ok: true; readonly named: Person; readonly to: Recipient; readonly standsIn: boolean }
  | { readonly ok: false; readonly why: WhyNot };

export type Search = {
  readonly index: PeopleIndex;
  readonly today: Temporal.PlainDate;
  readonly settings: ReminderSettings;
};

type Failed = Exclude<Match["kind"], "one">;
const failures: Readonly<Record<Failed, WhyNotCode>> = {
  blank: "nobody-named",
  several: "two-owners",
  ambiguous: "owner-ambiguous",
  unknown: "not-in-people",
};

/** Whom to write to for a cell that names somebody, or why nobody can be. Addresses come from People alone. */
export function findRecipient(cell: string, search: Search): Found {
  const match = matchPeople(cell, search.index);
  if (match.kind !== "one") return fail(failures[match.kind], cell);
  return recipientFor(match.person, search);
}

/** Who gets what is for a person: they, or whoever stands in for them. */
export function recipientFor(named: Person, search: Search): Found {
  const stop = followDelegates(named, search);
  if (!("person" in stop)) return { ok: false, why: stop };
  const { person } = stop;
  const why = addressProblem(person, search.settings);
  if (why) return fail(why, nameOf(person), person.email);
  return { ok: true, named, to: { name: nameOf(person), address: person.email }, standsIn: person !== named };
}

/** A person as a letter names them: by name, or by post where People gives no name. */
export function nameOf(person: Person): string {
  return person.name || person.post;
}

function followDelegates(first: Person, search: Search): { readonly person: Person } | WhyNot {
  const seen = new Set<Person>();
  let person = first;
  while (!seen.has(person)) {
    seen.add(person);
    const next = delegateOf(person, search);
    if (next === "on") return { person };
    if ("code" in next) return next;
    person = next;
  }
  return { code: "delegates-in-a-loop", who: nameOf(first), text: [...seen].map(nameOf).join(" and ") };
}

function delegateOf(person: Person, { index, today }: Search): Person | "on" | WhyNot {
  const cell = readRemindersCell(person.cells.Reminders.text);
  if (cell.kind === "on") return "on";
  const text = person.cells.Reminders.text;
  if (cell.kind === "unreadable") return { code: "reminders-unreadable", who: nameOf(person), text };
  if (cell.until && Temporal.PlainDate.compare(today, cell.until) >= 0) return "on";
  if (cell.delegate === null) return { code: "paused", who: nameOf(person), text };
  const match = matchPeople(cell.delegate, index);
  return match.kind === "one" ? match.person : { code: "delegate-unknown", who: nameOf(person), text };
}

function fail(code: WhyNotCode, who: string, text = ""): Found {
  return { ok: false, why: { code, who, text } };
}
