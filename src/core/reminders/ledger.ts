import type { Temporal } from "temporal-polyfill";
import { longDate } from "../model/long-date.ts";
import type { ClerkReport, Digest, Item, LedgerRow } from "../model/reminder.ts";
import { kindWords, weeklySummary } from "./kind-words.ts";

/** What the Message cell says of a claim whose message never left: it is as if it had not been claimed. */
export const neverSent = "Not sent";

/** Whether a claim came to nothing. */
export function isGivenUp(row: LedgerRow): boolean {
  return row.sent === "" && row.message.startsWith(neverSent);
}

/** The claims that nobody knows the end of: neither sent nor given up. Look their keys up, then mark them. */
export function claimsToSettle(ledger: readonly LedgerRow[]): readonly LedgerRow[] {
  return ledger.filter((row) => row.sent === "" && row.message === "");
}

/** The row of one reminder, claimed and not yet sent. */
type Claim = Omit<LedgerRow, "sent" | "message">;

function claimed(claim: Claim): LedgerRow {
  return { ...claim, sent: "", message: "" };
}

/** The rows that claim a digest in the ledger of each tracker it is about, by tracker id. */
export function claimDigest(digest: Digest): ReadonlyMap<string, readonly LedgerRow[]> {
  const rows = new Map<string, LedgerRow[]>();
  const byReminder = new Map<string, Item[]>();
  for (const item of digest.items) {
    const reminder = JSON.stringify([item.trackerId, kindWords(item), dueText(item)]);
    byReminder.set(reminder, [...(byReminder.get(reminder) ?? []), item]);
  }
  for (const items of byReminder.values()) {
    const [first] = items;
    if (!first) continue;
    const row = claimed({
      key: digest.key,
      to: digest.person.address,
      about: [...new Set(items.map((item) => item.ref))].join(", "),
      kind: kindWords(first),
      due: dueText(first),
      claimed: ledgerTime(digest.at),
    });
    rows.set(first.trackerId, [...(rows.get(first.trackerId) ?? []), row]);
  }
  return rows;
}

/** The rows that claim a clerk's report, likewise. */
export function claimReport(report: ClerkReport): ReadonlyMap<string, readonly LedgerRow[]> {
  const row = claimed({
    key: report.key,
    to: report.person.address,
    about: "",
    kind: weeklySummary,
    due: "",
    claimed: ledgerTime(report.at),
  });
  return new Map(report.trackerIds.map((id) => [id, [row]]));
}

function dueText({ due, kind }: Item): string {
  return due === null || kind === "assigned" ? "" : longDate(due);
}

/** A moment as the ledger writes it: London local time to the minute, "2019-03-04 09:30". */
export function ledgerTime(at: Temporal.ZonedDateTime): string {
  const local = at.withTimeZone("Europe/London").toPlainDateTime();
  return local.toString({ smallestUnit: "minute" }).replace("T", " ");
}
