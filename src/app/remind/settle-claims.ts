import { Temporal } from "temporal-polyfill";
import { claimsToSettle, neverSent } from "../../core/reminders/ledger.ts";
import type { FoundMail, MailPort } from "../../ports/mail.ts";
import { PortError } from "../../ports/port-error.ts";
import { messageCell, type PlacedRow } from "./ledger-rows.ts";
import type { OpenTracker } from "./open-trackers.ts";

/** How long a claim is its run's own: no other run touches it before, and the run sends nothing after half of it. */
export const claimTerm = { minutes: 30 } as const;

/** What the Message cell says when nobody can tell whether a message left; it counts as sent. */
export const doubtful = "May have been sent";

const slack = { minutes: 10 };

/** A row of a ledger as it should read from now on. */
export type MarkedRow = { readonly trackerId: string; readonly row: PlacedRow };

/** The trackers with their old claims settled, in memory; `trouble`: why they could not be, or null. */
export type Settlement = {
  readonly trackers: readonly OpenTracker[];
  readonly settled: readonly MarkedRow[];
  readonly trouble: string | null;
};

/**
 * Settles the claims that an earlier run left behind: each key is looked up with the mail service. What was
 * sent is marked so; what was not is given up, and planned again if it is still due; what nobody can tell
 * counts as sent, so that it is never sent twice.
 */
export async function settleClaims(
  trackers: readonly OpenTracker[],
  mail: MailPort,
  now: Temporal.ZonedDateTime,
): Promise<Settlement> {
  const open = trackers.flatMap(({ tracker, ledger }) => {
    const claims = new Set<unknown>(claimsToSettle(ledger));
    return ledger
      .filter((row) => claims.has(row) && isOver(row, now))
      .map((row) => ({ trackerId: tracker.spreadsheetId, row }));
  });
  if (open.length === 0) return { trackers, settled: [], trouble: null };
  const found = await lookUp(open, mail);
  if (found instanceof PortError) return { trackers, settled: [], trouble: found.message };
  const settled = open.map(({ trackerId, row }) => ({ trackerId, row: settle(row, found) }));
  return { trackers: trackers.map((each) => withRows(each, settled)), settled, trouble: null };
}

async function lookUp(open: readonly MarkedRow[], mail: MailPort): Promise<FoundMail | PortError> {
  const moments = open.flatMap(({ row }) => claimedAt(row) ?? []);
  const [earliest] = moments.toSorted(Temporal.ZonedDateTime.compare);
  if (!earliest) return new Map();
  try {
    const keys = [...new Set(open.map(({ row }) => row.key))];
    return await mail.find(keys, earliest.subtract(slack).toInstant());
  } catch (error) {
    if (error instanceof PortError) return error;
    throw error;
  }
}

function settle(row: PlacedRow, found: FoundMail): PlacedRow {
  const what = found.get(row.key);
  if (what === undefined) return { ...row, message: `${neverSent}: the run stopped before it` };
  if (what === "unknown")
    return { ...row, message: `${doubtful}: the mail service cannot tell. Ask whether it arrived.` };
  return { ...row, sent: row.claimed, message: messageCell(what.id) };
}

/** A tracker whose ledger has these rows in place of those that stand there. */
export function withRows(opened: OpenTracker, rows: readonly MarkedRow[]): OpenTracker {
  const mine = new Map(
    rows
      .filter(({ trackerId }) => trackerId === opened.tracker.spreadsheetId)
      .map(({ row }) => [row.row, row]),
  );
  return { ...opened, ledger: opened.ledger.map((row) => mine.get(row.row) ?? row) };
}

/** A claim whose moment cannot be read is never over: it counts as sent, and the clerk is told. */
function isOver(row: PlacedRow, now: Temporal.ZonedDateTime): boolean {
  const claimed = claimedAt(row);
  return claimed !== null && Temporal.ZonedDateTime.compare(claimed.add(claimTerm), now) <= 0;
}

function claimedAt({ claimed }: PlacedRow): Temporal.ZonedDateTime | null {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u.test(claimed)) return null;
  try {
    return Temporal.PlainDateTime.from(claimed.replace(" ", "T")).toZonedDateTime("Europe/London");
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
