import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { SyncPlan } from "../core/model/plan.ts";
import type { Tracker } from "../core/model/tracker.ts";
import type { RequestCount } from "../ports/sheet.ts";
import { applyPlan } from "./apply-plan.ts";
import { withLease } from "./lease.ts";
import { readForSync } from "./read-for-sync.ts";
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
  const before = ports.sheet.requests();
  const plan = await withLease(ports.files, request.spreadsheetId, randomUUID(), settings.lease, () =>
    planAndApply(request, ports, settings),
  );
  return { ...plan, requests: requestsSince(before, ports.sheet) };
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

async function planAndApply(
  request: SyncRequest,
  ports: SyncPorts,
  settings: SyncSettings,
): Promise<SyncPlan> {
  let lost: SyncPlan | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const { tracker, plan } = await readForSync(request, ports, settings);
    if (lost && stands(tracker, lost)) return lost;
    const failure = await applyPlan(plan, ports.sheet);
    if (!failure) return plan;
    if (attempt === attempts) throw failure;
    lost = failure.failure === "uncertain" ? plan : null;
    await sleep(pauseMilliseconds * 2 ** attempt * Math.random());
  }
}

/** Whether a write whose answer was lost has been applied after all: its nonce stands in the sheet. */
function stands(tracker: Tracker, { writes }: SyncPlan): boolean {
  return tracker.fences.some((fence) => fence.id === writes?.fence.id && fence.nonce === writes.fence.nonce);
}
