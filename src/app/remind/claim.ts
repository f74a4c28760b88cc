import { randomUUID } from "node:crypto";
import type { Append, FenceMark, Overwrite } from "../../core/model/plan.ts";
import type { LedgerRow } from "../../core/model/reminder.ts";
import { PortError } from "../../ports/port-error.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import { claimFence, passingFence } from "./claim-fence.ts";
import { ledgerCells } from "./ledger-rows.ts";
import type { OpenTracker } from "./open-trackers.ts";
import { claimsOf, type Outgoing } from "./outgoing.ts";
import type { MarkedRow } from "./settle-claims.ts";

/** The trackers whose ledgers took the claims, or may have, by id with the fence raised; and why others did not. */
export type Claimed = {
  readonly raised: ReadonlyMap<string, FenceMark>;
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
  const raised = new Map<string, FenceMark>();
  const failures = new Map<string, PortError>();
  for (const opened of trackers) {
    const id = opened.tracker.spreadsheetId;
    const rows = claims.flatMap((each) => each.get(id) ?? []);
    const marks = settled.filter(({ trackerId }) => trackerId === id);
    if (rows.length + marks.length === 0) continue;
    const fence = fenceFor(opened, rows.length > 0);
    const failure = await writeClaims(opened, rows, marks, fence, sheet);
    if (failure) failures.set(id, failure);
    if (rows.length > 0 && (failure === null || failure.failure === "uncertain")) raised.set(id, fence);
  }
  return { raised, failures };
}

function fenceFor({ tracker }: OpenTracker, isClaiming: boolean): FenceMark {
  const nonce = randomUUID().slice(0, 8);
  return isClaiming ? claimFence(tracker.fences, nonce) : passingFence(nonce, Math.random());
}

async function writeClaims(
  { tracker }: OpenTracker,
  rows: readonly LedgerRow[],
  marks: readonly MarkedRow[],
  fence: FenceMark,
  sheet: SheetPort,
): Promise<PortError | null> {
  const { id: tabId } = tracker.places.reminders;
  const append: Append = { kind: "append", tabId, rows: rows.map(ledgerCells) };
  const cells = [...overwrites(tabId, marks), ...(rows.length > 0 ? [append] : [])];
  try {
    await sheet.write(tracker.spreadsheetId, { fence, cells });
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
