import type { Temporal } from "temporal-polyfill";
import type { ReminderSettings, TrackerForReminders } from "../model/reminder.ts";
import type { Recommendation, Tracker } from "../model/tracker.ts";
import { indexPeople } from "../people/people-index.ts";
import { type Clocks, clocksOf } from "./clocks-of.ts";
import { type Found, findRecipient } from "./find-recipient.ts";
import { type OwnerCells, ownerCells } from "./owner-cells.ts";
import { readTold, type Told } from "./told.ts";

/** All that is needed to tell who is due in one tracker, laid out once. `find` takes a cell that names somebody. */
export type Desk = {
  readonly tracker: Tracker;
  readonly today: Temporal.PlainDate;
  readonly settings: ReminderSettings;
  readonly clocks: Clocks;
  readonly told: Told;
  readonly ownersOf: (row: Recommendation) => OwnerCells;
  readonly find: (cell: string, role: string) => Found;
};

/** Lays out a tracker for a day. */
export function layOut(
  { tracker, ledger }: TrackerForReminders,
  today: Temporal.PlainDate,
  settings: ReminderSettings,
): Desk {
  const index = indexPeople(tracker.people);
  const known = new Map<string, Found>();
  const find = (cell: string, role: string): Found => {
    if (cell === "") return { ok: false, why: { code: "nobody-named", who: role, text: "" } };
    const found = known.get(cell) ?? findRecipient(cell, { index, today, settings });
    known.set(cell, found);
    return found;
  };
  return {
    tracker,
    today,
    settings,
    clocks: clocksOf(tracker.inquiry),
    told: readTold(ledger, today),
    ownersOf: ownerCells(tracker),
    find,
  };
}
