import type { History } from "../model/history.ts";
import type { FenceMark } from "../model/plan.ts";
import type { Fence } from "../model/workbook.ts";

/** Fence ids start here, so that they stay clear of other tools' developer metadata. */
const fenceBase = 7_300_000;

/** The fence of the n-th stamped version, n from 1. */
function fenceId(nth: number): number {
  return fenceBase + nth;
}

/**
 * The fence that the next write raises. Its id is that of the next version: if another writer has stamped
 * that version since the reading, the id is taken and the whole write is refused.
 */
export function nextFence(
  history: History,
  fences: readonly Fence[],
  nonce: string,
  stays: boolean,
): FenceMark {
  const raised = fences.map((fence) => fence.id - fenceBase);
  return { id: fenceId(Math.max(history.versions.length, 0, ...raised) + 1), nonce, stays };
}
