import { randomUUID } from "node:crypto";
import type { LedgerRow } from "../../core/model/reminder.ts";
import { neverSent } from "../../core/reminders/ledger.ts";
import { PortError } from "../../ports/port-error.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import { overwrites } from "./claim.ts";
import { passingFence } from "./claim-fence.ts";
import type { Confirmed } from "./confirm.ts";
import { messageCell, type PlacedRow } from "./ledger-rows.ts";
import type { OpenTracker } from "./open-trackers.ts";
import { claimsOf } from "./outgoing.ts";
import type { Outcomes } from "./send-all.ts";
import type { MarkedRow } from "./settle-claims.ts";
import { refused } from "./tell-clerks.ts";

/** The claims as they should read after the sending; those in doubt stay as they are, to be settled. */
export function markedClaims(
  { outgoing, claims }: Confirmed,
  outcomes: Outcomes,
  sentAt: string,
): readonly MarkedRow[] {
  const kept = new Map(outgoing.map((each) => [each.about.key, claimsOf(each)]));
  const firsts = new Set(
    Map.groupBy(claims, nameOf)
      .values()
      .map(([first]) => first),
  );
  return claims.flatMap((claim) => {
    const { trackerId, row } = claim;
    if (!firsts.has(claim)) return [{ trackerId, row: giveWay(row) }];
    const still = kept
      .get(row.key)
      ?.get(trackerId)
      ?.find((other) => isSame(row, other));
    const marked = still ? markOne({ ...row, about: still.about }, outcomes, sentAt) : withdraw(row);
    return marked ? [{ trackerId, row: marked }] : [];
  });
}

/** A run that claimed the same at the same moment wrote rows that say the same. */
function nameOf({ trackerId, row: { key, kind, due } }: MarkedRow): string {
  return [trackerId, key, kind, due].join(" ");
}

function giveWay(row: PlacedRow): PlacedRow {
  return { ...row, message: `${neverSent}: another run claimed it at the same moment` };
}

function isSame(one: LedgerRow, other: LedgerRow): boolean {
  return one.kind === other.kind && one.due === other.due;
}

function withdraw(row: PlacedRow): PlacedRow {
  return { ...row, message: `${neverSent}: no longer due when it was to leave` };
}

function markOne(row: PlacedRow, outcomes: Outcomes, sentAt: string): PlacedRow | null {
  const outcome = outcomes.get(row.key);
  if (!outcome || outcome.kind === "in-doubt") return null;
  if (outcome.kind === "sent") return { ...row, sent: sentAt, message: messageCell(outcome.id) };
  const said = outcome.kind === "refused" ? refused : neverSent;
  return { ...row, message: messageCell(`${said}: ${outcome.why}`) };
}

const attempts = 2;

/**
 * Writes the marks, one write a tracker. They stand where their claims were read; to write them twice comes
 * to the same. Gives the failures by tracker id: what is left unmarked, the next run looks up.
 */
export async function markAll(
  marks: readonly MarkedRow[],
  trackers: readonly OpenTracker[],
  sheet: SheetPort,
): Promise<ReadonlyMap<string, PortError>> {
  const failures = new Map<string, PortError>();
  for (const { tracker } of trackers) {
    const { spreadsheetId, places } = tracker;
    const mine = marks.filter(({ trackerId }) => trackerId === spreadsheetId);
    const cells = overwrites(places.reminders.id, mine);
    const failure = cells.length === 0 ? null : await writeMarks(spreadsheetId, cells, sheet);
    if (failure) failures.set(spreadsheetId, failure);
  }
  return failures;
}

async function writeMarks(
  spreadsheetId: string,
  cells: ReturnType<typeof overwrites>,
  sheet: SheetPort,
): Promise<PortError | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const fence = passingFence(randomUUID().slice(0, 8), Math.random());
      await sheet.write(spreadsheetId, { fence, cells });
      return null;
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      const worthwhile = error.failure === "uncertain" || error.failure === "stale";
      if (!worthwhile || attempt === attempts) return error;
    }
  }
}
