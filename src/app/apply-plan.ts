import type { SyncPlan } from "../core/model/plan.ts";
import { PortError } from "../ports/port-error.ts";
import type { SheetPort } from "../ports/sheet.ts";

/**
 * Performs a plan: at most one write. Nothing else writes what a sync decides (the reminders' ledger is
 * written by src/app/remind). Gives back the failure after which only a new reading can tell what to do ("stale", "uncertain"); throws all others.
 */
export async function applyPlan(plan: SyncPlan, sheet: SheetPort): Promise<PortError | null> {
  if (!plan.writes) return null;
  try {
    await sheet.write(plan.spreadsheetId, plan.writes);
    return null;
  } catch (error) {
    if (error instanceof PortError && (error.failure === "stale" || error.failure === "uncertain"))
      return error;
    throw error;
  }
}
