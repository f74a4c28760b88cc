import type { Temporal } from "temporal-polyfill";
import type { Bounced, LedgerRow, Returned, SentReminder, TrackerForReminders } from "../model/reminder.ts";
import { weeklySummary } from "./kind-words.ts";
import { titleOf } from "./make-item.ts";
import { readMoment } from "./told.ts";

/** The reminders of a tracker that left from a moment ("2019-03-04 09:30"), as its ledger tells them. */
export function sentSince(tracker: TrackerForReminders, since: string): readonly SentReminder[] {
  return rowsSince(tracker, since).map(({ row, on }) => sentReminder(tracker, row, on));
}

/** Those of them that came back. */
export function returnedSince(
  tracker: TrackerForReminders,
  since: string,
  bounced: readonly Bounced[],
): readonly Returned[] {
  const reasons = new Map(bounced.map(({ key, reason }) => [key, reason]));
  return rowsSince(tracker, since).flatMap(({ row, on }) => {
    const reason = reasons.get(row.key);
    return reason === undefined ? [] : [{ ...sentReminder(tracker, row, on), reason }];
  });
}

type Sent = { readonly row: LedgerRow; readonly on: Temporal.PlainDate };

function rowsSince({ ledger }: TrackerForReminders, since: string): readonly Sent[] {
  return ledger.flatMap((row) => {
    const on = readMoment(row.sent);
    const counts = on && row.kind !== weeklySummary && row.sent >= since;
    return counts ? [{ row, on }] : [];
  });
}

function sentReminder(
  { tracker }: TrackerForReminders,
  row: LedgerRow,
  on: Temporal.PlainDate,
): SentReminder {
  return { on: on.toString(), to: row.to, inquiry: titleOf(tracker), refs: row.about, kind: row.kind };
}
