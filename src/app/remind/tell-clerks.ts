import type { Temporal } from "temporal-polyfill";
import type { Stopped, Undeliverable } from "../../core/model/reminder.ts";
import { titleOf } from "../../core/reminders/make-item.ts";
import type { OpenTracker, Unreadable } from "./open-trackers.ts";
import { doubtful } from "./settle-claims.ts";

/** What the Message cell says of a message that the mail service would not take; it counts as sent. */
export const refused = "Refused";

/** What concerns the run as a whole is told to the clerks of all its trackers. */
export function forEveryClerk(
  trackers: readonly OpenTracker[],
  unreadable: readonly Unreadable[],
  stopped: Stopped | null,
): readonly Undeliverable[] {
  const closed = unreadable.map(({ spreadsheetId, code, message }) => ({
    inquiry: `Spreadsheet ${spreadsheetId}`,
    code,
    refs: [],
    message: `Nobody is reminded of what is in spreadsheet ${spreadsheetId}, because it could not be read. ${message}`,
  }));
  return trackers.flatMap(({ tracker }) => {
    const trackerId = tracker.spreadsheetId;
    const over = stopped?.code === "over-cap" ? [{ ...stopped, inquiry: titleOf(tracker), refs: [] }] : [];
    return [...closed, ...over].map((each) => ({ ...each, trackerId }));
  });
}

/** The messages of the last week that may not have arrived, as the ledgers tell it. */
export function inDoubt(
  trackers: readonly OpenTracker[],
  now: Temporal.ZonedDateTime,
): readonly Undeliverable[] {
  const from = now.subtract({ days: 7 }).toPlainDate().toString();
  return trackers.flatMap(({ tracker, ledger }) =>
    ledger
      .filter(({ sent, claimed }) => sent === "" && claimed >= from)
      .filter(({ message }) => message.startsWith(doubtful) || message.startsWith(refused))
      .map(({ to, about, kind, message }) => ({
        trackerId: tracker.spreadsheetId,
        inquiry: titleOf(tracker),
        code: message.startsWith(refused) ? "mail-refused" : "mail-in-doubt",
        refs: about.split(", "),
        message: `The message to ${to} on ${about || "the week"} (${kind}): ${message}`,
      })),
  );
}
