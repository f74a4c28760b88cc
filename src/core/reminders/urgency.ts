import { Temporal } from "temporal-polyfill";
import { type Item, ReminderKind } from "../model/reminder.ts";

const collator = new Intl.Collator("en-GB", { numeric: true });

/** Compares what is asked for: the earliest date first, what has no date last; then by inquiry and ref. */
export function compareUrgency(one: Item, other: Item): number {
  return (
    compareDates(one.due, other.due) ||
    ReminderKind.options.indexOf(one.kind) - ReminderKind.options.indexOf(other.kind) ||
    collator.compare(one.inquiry, other.inquiry) ||
    collator.compare(one.trackerId, other.trackerId) ||
    collator.compare(one.ref, other.ref)
  );
}

function compareDates(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): number {
  if (one && other) return Temporal.PlainDate.compare(one, other);
  return Number(one === null) - Number(other === null);
}
