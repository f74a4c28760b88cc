import type { FenceMark } from "../../core/model/plan.ts";
import type { Tracker } from "../../core/model/tracker.ts";

/** Ids of the ledger's fences: below those of claims and of stamped versions, which are counted by themselves. */
const ledgerBase = 7_000_000;
const most = 100_000;

/**
 * The fence of the Published tab's next row: it stays, and its id follows the last one, so a row whose reading
 * is older than another's row is refused whole, and nothing is noted twice (docs/decisions/0013).
 */
export function ledgerFence({ fences, published }: Tracker, nonce: string): FenceMark {
  const raised = fences.map(({ id }) => id - ledgerBase).filter((number) => number > 0 && number < most);
  return { id: ledgerBase + Math.max(published.length, ...raised) + 1, nonce, stays: true };
}
