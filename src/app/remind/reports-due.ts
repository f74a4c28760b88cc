import type { Temporal } from "temporal-polyfill";
import type { Bounced, ClerkReport, ReminderSettings, Undeliverable } from "../../core/model/reminder.ts";
import { clerkReports } from "../../core/reminders/clerk-reports.ts";
import { weeklySummary } from "../../core/reminders/kind-words.ts";
import type { OpenTracker } from "./open-trackers.ts";

/** What the reports are made from, besides the trackers and the moment. */
export type ReportMatter = {
  readonly undeliverable: readonly Undeliverable[];
  readonly bounced: readonly Bounced[];
};

/**
 * The clerks' reports that are due. One that would have nothing to tell but what was sent today waits until
 * tomorrow, so that a second run on one day has nothing to send.
 */
export function reportsDue(
  trackers: readonly OpenTracker[],
  { undeliverable, bounced }: ReportMatter,
  now: Temporal.ZonedDateTime,
  rules: ReminderSettings,
): readonly ClerkReport[] {
  const today = now.toPlainDate().toString();
  const before = trackers.map(({ tracker, ledger }) => ({
    tracker,
    ledger: ledger.filter(({ kind, sent }) => kind === weeklySummary || !sent.startsWith(today)),
  }));
  const due = new Set(clerkReports(before, undeliverable, bounced, now, rules).map(({ key }) => key));
  const reports = clerkReports(trackers, undeliverable, bounced, now, rules);
  return reports.filter(({ key }) => due.has(key)).map(sayOnce);
}

/** A clerk of several trackers is told once of what concerns them all. */
function sayOnce(report: ClerkReport): ClerkReport {
  const groups = Map.groupBy(report.undeliverable, ({ code, message }) => `${code}\n${message}`);
  return { ...report, undeliverable: [...groups.values()].flatMap(([first]) => first ?? []) };
}
