import { Temporal } from "temporal-polyfill";
import { whoIsDue } from "../../core/reminders/who-is-due.ts";
import { type OpenTracker, openTrackers } from "./open-trackers.ts";
import { claimsOf, type Outgoing } from "./outgoing.ts";
import type { RemindPorts, RemindRequest, RemindSettings } from "./remind-job.ts";
import { reportsDue } from "./reports-due.ts";
import { nextMorning } from "./working-morning.ts";

/** A stretch of time in London, both ends left out. */
export type Stretch = { readonly from: Temporal.ZonedDateTime; readonly until: Temporal.ZonedDateTime };

/**
 * The mornings of a stretch on which there would be mail, if nobody edited and a run went every morning. One
 * read a tracker, however long the stretch is; nothing is written.
 */
export async function mailMornings(
  { spreadsheetIds }: RemindRequest,
  { sheet }: Pick<RemindPorts, "sheet">,
  { rules }: Pick<RemindSettings, "rules">,
  { from, until }: Stretch,
): Promise<readonly Temporal.ZonedDateTime[]> {
  let { trackers } = await openTrackers(spreadsheetIds, sheet);
  const mornings: Temporal.ZonedDateTime[] = [];
  let morning = nextMorning(from, rules);
  while (Temporal.ZonedDateTime.compare(morning, until) < 0) {
    const outgoing = outgoingOn(morning, trackers, rules);
    if (outgoing.length > 0) mornings.push(morning);
    trackers = trackers.map((opened) => asSent(opened, outgoing));
    morning = nextMorning(morning, rules);
  }
  return mornings;
}

function outgoingOn(
  at: Temporal.ZonedDateTime,
  trackers: readonly OpenTracker[],
  rules: RemindSettings["rules"],
): readonly Outgoing[] {
  const { digests, undeliverable } = whoIsDue(trackers, at, rules);
  const reports = reportsDue(trackers, { undeliverable, bounced: [] }, at, rules);
  return [
    ...digests.map((about): Outgoing => ({ kind: "digest", about })),
    ...reports.map((about): Outgoing => ({ kind: "report", about })),
  ];
}

/** The tracker with a ledger in which these messages have been sent. */
function asSent({ tracker, ledger }: OpenTracker, outgoing: readonly Outgoing[]): OpenTracker {
  const claims = outgoing.flatMap((each) => claimsOf(each).get(tracker.spreadsheetId) ?? []);
  const rows = claims.map((claim, index) => ({
    ...claim,
    row: ledger.length + index + 1,
    sent: claim.claimed,
    message: "sent",
  }));
  return { tracker, ledger: [...ledger, ...rows] };
}
