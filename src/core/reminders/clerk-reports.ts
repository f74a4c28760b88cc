import type { Temporal } from "temporal-polyfill";
import type {
  Bounced,
  ClerkReport,
  Recipient,
  ReminderSettings,
  TrackerForReminders,
  Undeliverable,
} from "../model/reminder.ts";
import { indexPeople } from "../people/people-index.ts";
import { sameAddress } from "./addresses.ts";
import { fingerprint, threadOf } from "./digests.ts";
import { recipientFor } from "./find-recipient.ts";
import { weeklySummary } from "./kind-words.ts";
import { isGivenUp, ledgerTime } from "./ledger.ts";
import { mustFixOf } from "./must-fix.ts";
import { returnedSince, sentSince } from "./sent-since.ts";
import { readMoment } from "./told.ts";
import { isWorkingTime } from "./working-time.ts";

/**
 * The weekly summaries that are due now, one a clerk across the trackers whose People name them: once a week,
 * from Monday or the first working day after it, as soon as there is something to say. `undeliverable` is the
 * plan's; `bounced` is what came back among the messages of the ledgers, which stand as they were read for it:
 * what this run sends is told next week.
 */
export function clerkReports(
  trackers: readonly TrackerForReminders[],
  undeliverable: readonly Undeliverable[],
  bounced: readonly Bounced[],
  now: Temporal.ZonedDateTime,
  settings: ReminderSettings,
): readonly ClerkReport[] {
  const at = now.withTimeZone("Europe/London");
  if (!isWorkingTime(at, settings)) return [];
  const named = trackers.flatMap((each) => clerksOf(each, at.toPlainDate(), settings));
  const byAddress = Map.groupBy(named, ({ clerk }) => sameAddress(clerk.address));
  return [...byAddress].flatMap(([address, group]) => {
    const [first] = group;
    const about = group.map(({ tracker }) => tracker);
    if (!first || isTold(about, address, at)) return [];
    const report = reportTo(first.clerk, [...new Set(about)], undeliverable, bounced, at);
    return isEmpty(report) ? [] : [report];
  });
}

type Named = { readonly clerk: Recipient; readonly tracker: TrackerForReminders };

function clerksOf(
  tracker: TrackerForReminders,
  today: Temporal.PlainDate,
  settings: ReminderSettings,
): readonly Named[] {
  const { people } = tracker.tracker;
  const search = { index: indexPeople(people), today, settings };
  return people
    .filter(({ kind }) => kind.value === "Clerk")
    .map((person) => recipientFor(person, search))
    .flatMap((found) => (found.ok ? [{ clerk: found.to, tracker }] : []));
}

function isTold(
  trackers: readonly TrackerForReminders[],
  address: string,
  at: Temporal.ZonedDateTime,
): boolean {
  const last = lastSummary(trackers, address);
  return last !== null && last >= mondayOf(at).toString();
}

/** The moment of the last summary to an address, as the ledger writes it. */
function lastSummary(trackers: readonly TrackerForReminders[], address: string): string | null {
  const moments = trackers
    .flatMap(({ ledger }) => ledger)
    .filter((row) => row.kind === weeklySummary && sameAddress(row.to) === sameAddress(address))
    .filter((row) => !isGivenUp(row) && readMoment(row.claimed) !== null);
  return (
    moments
      .map(({ claimed }) => claimed)
      .toSorted()
      .at(-1) ?? null
  );
}

function reportTo(
  person: Recipient,
  trackers: readonly TrackerForReminders[],
  undeliverable: readonly Undeliverable[],
  bounced: readonly Bounced[],
  at: Temporal.ZonedDateTime,
): ClerkReport {
  const since = lastSummary(trackers, person.address) ?? ledgerTime(at.subtract({ days: 7 }));
  const trackerIds = trackers.map(({ tracker }) => tracker.spreadsheetId);
  return {
    key: fingerprint([weeklySummary, sameAddress(person.address), mondayOf(at).toString()]),
    thread: threadOf(person.address),
    person,
    trackerIds,
    sent: trackers.flatMap((tracker) => sentSince(tracker, since)),
    returned: trackers.flatMap((tracker) => returnedSince(tracker, since, bounced)),
    undeliverable: undeliverable.filter(({ trackerId }) => trackerIds.includes(trackerId)),
    mustFix: trackers.flatMap(({ tracker }) => mustFixOf(tracker)),
    at,
  };
}

function isEmpty({ sent, returned, undeliverable, mustFix }: ClerkReport): boolean {
  return [sent, returned, undeliverable, mustFix].every((part) => part.length === 0);
}

function mondayOf(at: Temporal.ZonedDateTime): Temporal.PlainDate {
  return at.toPlainDate().subtract({ days: at.dayOfWeek - 1 });
}
