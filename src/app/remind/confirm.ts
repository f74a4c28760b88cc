import type { Temporal } from "temporal-polyfill";
import type { FenceMark } from "../../core/model/plan.ts";
import type { Digest, Item, ReminderSettings } from "../../core/model/reminder.ts";
import type { Tracker } from "../../core/model/tracker.ts";
import { sameAddress } from "../../core/reminders/addresses.ts";
import { ledgerTime } from "../../core/reminders/ledger.ts";
import { whoIsDue } from "../../core/reminders/who-is-due.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import { holdsClaim } from "./claim-fence.ts";
import { type OpenTracker, openTrackers } from "./open-trackers.ts";
import type { Outgoing } from "./outgoing.ts";
import type { MarkedRow } from "./settle-claims.ts";

/** What is still to be sent once the claims stand, and the rows that claim it, each at its place. */
export type Confirmed = {
  readonly outgoing: readonly Outgoing[];
  readonly claims: readonly MarkedRow[];
};

const manyPeople = 5_000;

/**
 * Reads the claimed trackers once more and plans again, as if this run had claimed nothing: an item that is
 * not planned any more, or for somebody else, is not sent. So what was answered, handed over or put off since
 * the first reading is not asked for, and a claim that is not in the ledger, or that another run made at the same
 * moment and holds, is not acted on. `raised`: the fences of the claims by tracker id.
 */
export async function confirm(
  outgoing: readonly Outgoing[],
  raised: ReadonlyMap<string, FenceMark>,
  trackers: readonly OpenTracker[],
  sheet: SheetPort,
  now: Temporal.ZonedDateTime,
  rules: ReminderSettings,
): Promise<Confirmed> {
  if (raised.size === 0) return { outgoing: [], claims: [] };
  const fresh = await openTrackers([...raised.keys()], sheet);
  const held = fresh.trackers.filter(({ tracker }) => isHeld(tracker, raised));
  const claims = held.flatMap((opened) => ownClaims(opened, outgoing, now));
  const seen = new Set(fresh.trackers.map(({ tracker }) => tracker.spreadsheetId));
  const unclaimed = [
    ...trackers.filter(({ tracker }) => !seen.has(tracker.spreadsheetId)),
    ...fresh.trackers.map((opened) => withoutClaims(opened, claims)),
  ];
  const again = whoIsDue(unclaimed, now, { ...rules, mostPeopleARun: manyPeople });
  const still = outgoing.flatMap((each) => stillDue(each, again.digests, claims));
  return { outgoing: still, claims };
}

function isHeld({ spreadsheetId, fences }: Tracker, raised: ReadonlyMap<string, FenceMark>): boolean {
  const fence = raised.get(spreadsheetId);
  return fence !== undefined && holdsClaim(fences, fence);
}

function ownClaims(
  { tracker, ledger }: OpenTracker,
  outgoing: readonly Outgoing[],
  now: Temporal.ZonedDateTime,
): readonly MarkedRow[] {
  const keys = new Set(outgoing.map(({ about }) => about.key));
  return ledger
    .filter((row) => keys.has(row.key) && row.claimed === ledgerTime(now))
    .filter((row) => row.sent === "" && row.message === "")
    .map((row) => ({ trackerId: tracker.spreadsheetId, row }));
}

function withoutClaims(opened: OpenTracker, claims: readonly MarkedRow[]): OpenTracker {
  const own = new Set(claims.map(({ row }) => row));
  return { ...opened, ledger: opened.ledger.filter((row) => !own.has(row)) };
}

function stillDue(
  outgoing: Outgoing,
  again: readonly Digest[],
  claims: readonly MarkedRow[],
): readonly Outgoing[] {
  const { key } = outgoing.about;
  const claimedIn = new Set(claims.filter(({ row }) => row.key === key).map(({ trackerId }) => trackerId));
  if (outgoing.kind === "report") return claimedIn.size > 0 ? [outgoing] : [];
  const { person, items } = outgoing.about;
  const due = again.find((digest) => sameAddress(digest.person.address) === sameAddress(person.address));
  const kept = items.flatMap((item) => {
    if (!claimedIn.has(item.trackerId)) return [];
    return due?.items.find((other) => isSame(item, other)) ?? [];
  });
  return kept.length === 0 ? [] : [{ kind: "digest", about: { ...outgoing.about, items: kept } }];
}

function isSame(one: Item, other: Item): boolean {
  const sameDate = one.due?.toString() === other.due?.toString();
  return one.key === other.key && one.kind === other.kind && one.day === other.day && sameDate;
}
