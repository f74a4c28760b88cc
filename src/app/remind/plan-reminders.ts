import type { Temporal } from "temporal-polyfill";
import type { Bounced, Digest, ReminderSettings, Stopped, Undeliverable } from "../../core/model/reminder.ts";
import { whoIsDue } from "../../core/reminders/who-is-due.ts";
import type { MailPort } from "../../ports/mail.ts";
import { PortError } from "../../ports/port-error.ts";
import type { OpenTracker, Unreadable } from "./open-trackers.ts";
import type { Outgoing } from "./outgoing.ts";
import { reportsDue } from "./reports-due.ts";
import { forEveryClerk, inDoubt } from "./tell-clerks.ts";

/** What a run would send, as data. `trouble`: what stood in the way of knowing more, in words. */
export type RemindPlan = {
  readonly outgoing: readonly Outgoing[];
  readonly held: readonly Digest[];
  readonly undeliverable: readonly Undeliverable[];
  readonly stopped: Stopped | null;
  readonly trouble: string | null;
};

/** Plans a run over trackers whose claims are settled. The mail service is asked only for what came back. */
export async function planReminders(
  trackers: readonly OpenTracker[],
  unreadable: readonly Unreadable[],
  mail: MailPort,
  now: Temporal.ZonedDateTime,
  rules: ReminderSettings,
): Promise<RemindPlan> {
  const { digests, held, undeliverable, stopped } = whoIsDue(trackers, now, rules);
  const told = [...undeliverable, ...inDoubt(trackers, now), ...forEveryClerk(trackers, unreadable, stopped)];
  const report = (bounced: readonly Bounced[]) =>
    reportsDue(trackers, { undeliverable: told, bounced }, now, rules);
  const first = report([]);
  const { bounced, trouble } =
    first.length === 0 ? { bounced: [], trouble: null } : await bouncedSince(trackers, mail, now);
  const reports = bounced.length === 0 ? first : report(bounced);
  return {
    outgoing: [
      ...digests.map((about): Outgoing => ({ kind: "digest", about })),
      ...reports.map((about): Outgoing => ({ kind: "report", about })),
    ],
    held,
    undeliverable,
    stopped,
    trouble,
  };
}

const daysBack = 8;

/** What came back of the messages of the last week or so. */
async function bouncedSince(
  trackers: readonly OpenTracker[],
  mail: MailPort,
  now: Temporal.ZonedDateTime,
): Promise<{ readonly bounced: readonly Bounced[]; readonly trouble: string | null }> {
  const since = now.subtract({ days: daysBack });
  const from = since.toPlainDate().toString();
  const rows = trackers.flatMap(({ ledger }) => ledger).filter(({ sent }) => sent !== "" && sent >= from);
  const keys = [...new Set(rows.map(({ key }) => key))];
  try {
    return { bounced: await mail.bounces(keys, since.toInstant()), trouble: null };
  } catch (error) {
    if (error instanceof PortError) return { bounced: [], trouble: error.message };
    throw error;
  }
}
