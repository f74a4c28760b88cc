import type { Temporal } from "temporal-polyfill";
import { longDate } from "../../core/model/long-date.ts";
import type { Item, Stopped, Undeliverable } from "../../core/model/reminder.ts";
import { kindWords, weeklySummary } from "../../core/reminders/kind-words.ts";
import type { RequestCount } from "../../ports/sheet.ts";
import type { Unreadable } from "./open-trackers.ts";
import { itemsOf, type Outgoing, type Written } from "./outgoing.ts";

/**
 * A message as a run tells it. `date`: London, ISO form; `kind`: that of the most urgent thing it asks for,
 * "weekly-summary" for a clerk's; `reason` says in words why it was written.
 */
export type ToldMail = {
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  readonly refs: readonly string[];
  readonly kind: string;
  readonly reason: string;
};

/** A message that was not sent, or may not have been: `why` in words. */
export type FailedMail = ToldMail & { readonly outcome: string; readonly why: string };

/** What was planned and not sent: the sheet had changed by then, or another run was about it. */
export type Withdrawn = { readonly to: string; readonly refs: readonly string[] };

/**
 * What a run did, or in a dry run would do. `at`: the instant it went by; null when no tracker could be read.
 * `again`: whether a further run soon could do more.
 */
export type RemindResult = {
  readonly at: string | null;
  readonly mails: readonly ToldMail[];
  readonly failed: readonly FailedMail[];
  readonly withdrawn: readonly Withdrawn[];
  readonly held: number;
  readonly undeliverable: readonly Undeliverable[];
  readonly unreadable: readonly Unreadable[];
  readonly stopped: Stopped | null;
  readonly troubles: readonly string[];
  readonly again: boolean;
  readonly requests: RequestCount;
};

/** Tells of a message. */
export function tellMail({ to, at, subject, outgoing }: Written): ToldMail {
  const items = itemsOf(outgoing);
  return {
    date: at.toPlainDate().toString(),
    to: to.address,
    subject,
    refs: refsOf(items),
    kind: items[0]?.kind ?? "weekly-summary",
    reason: outgoing.kind === "report" ? weeklySummary : reasonsOf(items),
  };
}

/** "Six month update due 10 March 2019: 2a, 2b; Assigned: 5a". */
function reasonsOf(items: readonly Item[]): string {
  const groups = Map.groupBy(items, (item) => [kindWords(item), dueWords(item)].join(" ").trim());
  return [...groups].map(([words, some]) => `${words}: ${refsOf(some).join(", ")}`).join("; ");
}

function dueWords({ due, kind }: Item): string {
  return due === null || kind === "assigned" ? "" : longDate(due);
}

function refsOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.map(({ ref }) => ref))];
}

/** What was planned for people and fell away by the time it was to be sent. */
export function withdrawnSince(
  planned: readonly Outgoing[],
  still: readonly Outgoing[],
): readonly Withdrawn[] {
  const left = new Set(still.flatMap((each) => itemsOf(each).map((item) => nameOf(each, item))));
  return planned.flatMap((each) => {
    const gone = itemsOf(each).filter((item) => !left.has(nameOf(each, item)));
    return gone.length === 0 ? [] : [{ to: each.about.person.address, refs: refsOf(gone) }];
  });
}

function nameOf({ about }: Outgoing, { key, kind }: Item): string {
  return [about.key, key, kind].join(" ");
}

/** The requests between two counts. */
export function requestsBetween(before: RequestCount, after: RequestCount): RequestCount {
  return { read: after.read - before.read, write: after.write - before.write };
}

/** The moment of a run in London, where the trackers' days begin and end. */
export function inLondon(at: Temporal.Instant): Temporal.ZonedDateTime {
  return at.toZonedDateTimeISO("Europe/London");
}
