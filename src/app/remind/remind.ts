import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { ledgerTime } from "../../core/reminders/ledger.ts";
import type { PortError } from "../../ports/port-error.ts";
import { withLease } from "../lease.ts";
import { claimAll } from "./claim.ts";
import { confirm } from "./confirm.ts";
import { markAll, markedClaims } from "./mark-claims.ts";
import { type Opened, openTrackers } from "./open-trackers.ts";
import { type Written, write } from "./outgoing.ts";
import { planReminders } from "./plan-reminders.ts";
import type { RemindPorts, RemindRequest, RemindSettings } from "./remind-job.ts";
import {
  type FailedMail,
  inLondon,
  type RemindResult,
  requestsBetween,
  tellMail,
  withdrawnSince,
} from "./remind-result.ts";
import { type Outcomes, sendAll } from "./send-all.ts";
import { claimTerm, settleClaims } from "./settle-claims.ts";
import { nothingRead, type Told, tellPlan, troublesOf } from "./tell-run.ts";

/** The lease that a run holds, whatever trackers it is for. */
const job = "remind";

/**
 * Reminds everybody who is due in the trackers given: one read a tracker; where there is something to send,
 * one write that claims it, one more read that confirms it, one message a person, and one write that marks
 * it. A tracker that cannot be read holds up none of the others.
 *
 * Throws TrackerError "busy" when another run goes on for too long, and PortError when the lease fails.
 */
export function remind(
  request: RemindRequest,
  ports: RemindPorts,
  settings: RemindSettings,
): Promise<RemindResult> {
  return withLease(ports.files, job, randomUUID(), settings.lease, () => run(request, ports, settings));
}

async function run(
  { spreadsheetIds }: RemindRequest,
  ports: RemindPorts,
  settings: RemindSettings,
): Promise<RemindResult> {
  const before = ports.sheet.requests();
  const opened = await openTrackers(spreadsheetIds, ports.sheet);
  const told = opened.at ? await remindNow(opened, inLondon(opened.at), ports, settings) : nothingRead;
  const transient = opened.unreadable.some(({ code }) => mayPass.has(code));
  return {
    ...told,
    unreadable: opened.unreadable,
    again: told.again || transient,
    requests: requestsBetween(before, ports.sheet.requests()),
  };
}

const mayPass: ReadonlySet<string> = new Set(["busy", "unreachable", "uncertain", "stale"]);

async function remindNow(
  opened: Opened,
  now: Temporal.ZonedDateTime,
  { sheet, mail }: RemindPorts,
  { rules, council }: RemindSettings,
): Promise<Told> {
  const isLate = sendingEnds();
  const settlement = await settleClaims(opened.trackers, mail, now);
  const { trackers, settled } = settlement;
  const plan = await planReminders(trackers, opened.unreadable, mail, now, rules);
  const claimed = await claimAll(plan.outgoing, settled, trackers, sheet);
  const confirmed = await confirm(plan.outgoing, claimed.raised, trackers, sheet, now, rules);
  const letters = confirmed.outgoing.map((each) => write(each, council));
  const outcomes = await sendAll(letters, mail, isLate);
  const marks = markedClaims(confirmed, outcomes, ledgerTime(now));
  const unmarked = await markAll(marks, trackers, sheet);
  const troubles = [...troublesOf(settlement, plan), ...wordsFor(claimed.failures), ...wordsFor(unmarked)];
  const failed = failedOf(letters, outcomes);
  return {
    ...tellPlan(now, plan),
    mails: letters.filter(({ key }) => outcomes.get(key)?.kind === "sent").map(tellMail),
    failed,
    withdrawn: withdrawnSince(plan.outgoing, confirmed.outgoing),
    troubles,
    again: troubles.length > 0 || failed.some(({ outcome }) => outcome !== "refused"),
  };
}

/** Ends half a claim's term after the trackers were read, so that nobody else can have taken the claim over yet. */
function sendingEnds(): () => boolean {
  const end = performance.now() + (claimTerm.minutes * 60_000) / 2;
  return () => performance.now() > end;
}

function failedOf(letters: readonly Written[], outcomes: Outcomes): readonly FailedMail[] {
  return letters.flatMap((letter) => {
    const outcome = outcomes.get(letter.key);
    if (!outcome || outcome.kind === "sent") return [];
    return [{ ...tellMail(letter), outcome: outcome.kind, why: outcome.why }];
  });
}

function wordsFor(failures: ReadonlyMap<string, PortError>): readonly string[] {
  return [...failures].map(([id, { message }]) => `The Reminders tab of spreadsheet ${id}: ${message}`);
}
