import { randomUUID } from "node:crypto";
import type { Append, Overwrite } from "../../core/model/plan.ts";
import type { LedgerRow } from "../../core/model/reminder.ts";
import { PortError } from "../../ports/port-error.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import { claimFence, passingFence } from "./claim-fence.ts";
import { ledgerCells } from "./ledger-rows.ts";
import type { OpenTracker } from "./open-trackers.ts";
import { claimsOf, type Outgoing } from "./outgoing.ts";
import type { MarkedRow } from "./settle-claims.ts";

/** The trackers whose ledgers took the claims, or may have; and why others did not. */
export type Claimed = {
  readonly trackerIds: readonly string[];
  readonly failures: ReadonlyMap<string, PortError>;
};

/**
 * Claims every message in the ledger of each tracker that it is about: one write a tracker, which also marks
 * the claims that were settled. A ledger in which another run has claimed since refuses the whole write.
 */
export async function claimAll(
  outgoing: readonly Outgoing[],
  settled: readonly MarkedRow[],
  trackers: readonly OpenTracker[],
  sheet: SheetPort,
): Promise<Claimed> {
  const claims = outgoing.map(claimsOf);
  const trackerIds: string[] = [];
  const failures = new Map<string, PortError>();
  for (const opened of trackers) {
    const id = opened.tracker.spreadsheetId;
    const rows = claims.flatMap((each) => each.get(id) ?? []);
    const marks = settled.filter(({ trackerId }) => trackerId === id);
    if (rows.length + marks.length === 0) continue;
    const failure = await writeClaims(opened, rows, marks, sheet);
    if (failure) failures.set(id, failure);
    if (rows.length > 0 && (failure === null || failure.failure === "uncertain")) trackerIds.push(id);
  }
  return { trackerIds, failures };
}

async function writeClaims(
  { tracker }: OpenTracker,
  rows: readonly LedgerRow[],
  marks: readonly MarkedRow[],
  sheet: SheetPort,
): Promise<PortError | null> {
  const { id: tabId } = tracker.places.reminders;
  const nonce = randomUUID().slice(0, 8);
  const append: Append = { kind: "append", tabId, rows: rows.map(ledgerCells) };
  const claiming = rows.length > 0;
  try {
    await sheet.write(tracker.spreadsheetId, {
      fence: claiming ? claimFence(tracker.fences, nonce) : passingFence(nonce, Math.random()),
      cells: [...overwrites(tabId, marks), ...(claiming ? [append] : [])],
    });
    return null;
  } catch (error) {
    if (error instanceof PortError) return error;
    throw error;
  }
}

/** Rows of a ledger, each replaced where it stands. */
export function overwrites(tabId: number, marks: readonly MarkedRow[]): readonly Overwrite[] {
  return marks.map(({ row }) => ({
    kind: "overwrite",
    tabId,
    row: row.row,
    column: 0,
    rows: [ledgerCells(row)],
  }));
}
