import type { Ask, ReminderKind } from "../model/reminder.ts";
import type { Recommendation } from "../model/tracker.ts";
import type { Desk } from "./desk.ts";
import { escalationsOf } from "./escalations.ts";
import { type Found, nameOf } from "./find-recipient.ts";
import { makeItem } from "./make-item.ts";
import { occasionOf } from "./occasion.ts";
import { type Outcome, sayTo, whyNot } from "./outcome.ts";
import { type Owed, owedBy } from "./owed-by.ts";

const aheadKinds: Readonly<Record<Ask, ReminderKind>> = {
  response: "response-due",
  action: "action-due",
  "six-month": "six-month",
  "twelve-month": "twelve-month",
};

/** Everything that is to be said today about one row. */
export function remindersOfRow(row: Recommendation, desk: Desk): readonly Outcome[] {
  const owed = owedBy(row, desk.clocks, desk.today, desk.settings);
  const cell = desk.ownersOf(row).owner;
  const owner = desk.find(cell, "Senior Responsible Officer");
  const stuck = owed.flatMap(({ why }) => (why ? [whyNot(row, why)] : []));
  const dated = owed.flatMap((each) => remindOwner(row, each, owner, desk));
  const told = dated.length > 0 ? dated : assign(row, owed, owner, cell, desk);
  return [...stuck, ...told, ...owed.flatMap((each) => escalationsOf(row, each, owner, desk))];
}

/** What the owner is reminded of by a date. */
function remindOwner(row: Recommendation, owed: Owed, owner: Found, desk: Desk): readonly Outcome[] {
  const { ask, due } = owed;
  if (due === null) return [];
  const kinds: readonly ReminderKind[] = [aheadKinds[ask], "overdue"];
  const lastTold = owner.ok
    ? desk.told.lastTold({ ref: row.label, address: owner.to.address, ask, kinds, due })
    : null;
  const occasion = occasionOf(due, lastTold, desk.today, desk.settings);
  if (!occasion) return [];
  if (!owner.ok) return [whyNot(row, owner.why)];
  const kind = occasion.overdue ? "overdue" : aheadKinds[ask];
  const day = occasion.day.toString();
  return [sayTo(owner, makeItem(desk, { row, owed, kind, day, owner: nameOf(owner.named) }))];
}

/** Tells a new owner what is theirs, unless they know of the row already. Nobody stands in for that. */
function assign(
  row: Recommendation,
  owed: readonly Owed[],
  owner: Found,
  cell: string,
  desk: Desk,
): readonly Outcome[] {
  const next = nextOf(owed);
  if (!next || cell === "") return [];
  if (!owner.ok) return owner.why.code === "paused" ? [] : [whyNot(row, owner.why)];
  if (owner.standsIn || desk.told.knowsOf(row.label, owner.to.address)) return [];
  return [
    sayTo(owner, makeItem(desk, { row, owed: next, kind: "assigned", day: "", owner: nameOf(owner.named) })),
  ];
}

function nextOf(owed: readonly Owed[]): Owed | undefined {
  const [first, ...others] = owed;
  return others.reduce((next, each) => (isSooner(each, next) ? each : next), first);
}

function isSooner(one: Owed, other: Owed | undefined): boolean {
  if (!one.due) return false;
  return !other?.due || one.due.since(other.due).sign < 0;
}
