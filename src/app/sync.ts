import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { SyncPlan } from "../core/model/plan.ts";
import type { Tracker } from "../core/model/tracker.ts";
import type { RequestCount } from "../ports/sheet.ts";
import { applyPlan } from "./apply-plan.ts";
import { withLease } from "./lease.ts";
import { readForSync, type Seen } from "./read-for-sync.ts";
import { type Summary, summarise } from "./register/summarise.ts";
import { requestsSince } from "./requests-since.ts";
import type { SyncPorts, SyncRequest, SyncSettings } from "./sync-job.ts";

/** A plan, and the Sheets requests made for it. */
export type SyncResult = SyncPlan & { readonly requests: RequestCount };

const attempts = 5;
const pauseMilliseconds = 200;

/**
 * Brings a tracker up to date: one read, and one write if there is anything to say. A write that came too
 * late is planned again from a new reading; one whose answer was lost is looked for in the new reading.
 *
 * Throws TrackerError for a spreadsheet that is no tracker or a lease that stays taken, and PortError for a
 * service that fails.
 */
export async function sync(
  request: SyncRequest,
  ports: SyncPorts,
  settings: SyncSettings,
): Promise<SyncResult> {
  return (await syncAndSummarise(request, ports, settings)).result;
}

/** A sync, and the tracker in a few words as it left it. */
export async function syncAndSummarise(
  request: SyncRequest,
  ports: SyncPorts,
  settings: SyncSettings,
): Promise<{ readonly result: SyncResult; readonly summary: Summary }> {
  const before = ports.sheet.requests();
  const seen = await withLease(ports.files, request.spreadsheetId, randomUUID(), settings.lease, () =>
    planAndApply(request, ports, settings),
  );
  return {
    result: { ...seen.plan, requests: requestsSince(before, ports.sheet) },
    summary: summarise(seen.tracker, seen.workbook, seen.plan),
  };
}

/** What a sync would do, as data: nothing is written. */
export async function previewSync(
  request: SyncRequest,
  ports: SyncPorts,
  settings: SyncSettings,
): Promise<SyncResult> {
  const before = ports.sheet.requests();
  const { plan } = await readForSync(request, ports, settings);
  return { ...plan, requests: requestsSince(before, ports.sheet) };
}

async function planAndApply(request: SyncRequest, ports: SyncPorts, settings: SyncSettings): Promise<Seen> {
  let lost: SyncPlan | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const seen = await readForSync(request, ports, settings);
    if (lost && stands(seen.tracker, lost)) return { ...seen, plan: lost };
    const failure = await applyPlan(seen.plan, ports.sheet);
    if (!failure) return seen;
    if (attempt === attempts) throw failure;
    lost = failure.failure === "uncertain" ? seen.plan : null;
    await sleep(pauseMilliseconds * 2 ** attempt * Math.random());
  }
}

/** Whether a write whose answer was lost has been applied after all: its nonce stands in the sheet. */
function stands(tracker: Tracker, { writes }: SyncPlan): boolean {
  return tracker.fences.some((fence) => fence.id === writes?.fence.id && fence.nonce === writes.fence.nonce);
}
