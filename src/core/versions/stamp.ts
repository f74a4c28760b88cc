import { Temporal } from "temporal-polyfill";
import type { Change, ChangeLogRow, History, PendingState, Version } from "../model/history.ts";
import type { Tracker } from "../model/tracker.ts";
import { authorOf } from "./author.ts";
import { chainRows } from "./chain.ts";
import { entryKey } from "./content.ts";
import { describeChanges } from "./describe-changes.ts";
import { nextVersionNumber } from "./version-number.ts";

/** The time zone of every date that people see. */
const london = "Europe/London";

/** A version about to be stamped, with the rows it adds to the Change log. */
export type Stamp = { readonly version: Version; readonly logRows: readonly ChangeLogRow[] };

/** Makes the next version of the waiting changes. */
export function makeStamp(
  tracker: Tracker,
  history: History,
  changes: readonly Change[],
  pending: PendingState,
  now: Temporal.Instant,
): Stamp {
  const number = nextVersionNumber(tracker.inquiry, history);
  const makers = new Map(pending.changes.map((change) => [entryKey(change), change]));
  const rows = changes.map((change) => ({
    ...change,
    version: number,
    by: makers.get(entryKey(change))?.by ?? "",
    at: londonTime(makers.get(entryKey(change))?.since, now),
  }));
  const version = {
    number,
    changes: describeChanges(number, changes, history.stamped),
    author: authorOf(pending.changes),
    date: now.toZonedDateTimeISO(london).toPlainDate().toString(),
  };
  return { version, logRows: chainRows(tracker.changeLog.at(-1)?.chain ?? "", rows) };
}

/** London local time to the minute: "2018-09-10 09:14". */
function londonTime(instant: string | undefined, now: Temporal.Instant): string {
  const at = instant === undefined ? now : Temporal.Instant.from(instant);
  const local = at.toZonedDateTimeISO(london).toPlainDateTime();
  return local.toString({ smallestUnit: "minute" }).replace("T", " ");
}
