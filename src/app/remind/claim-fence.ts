import type { FenceMark } from "../../core/model/plan.ts";
import type { Fence } from "../../core/model/workbook.ts";

/** Ids of claims' fences: below those of stamped versions, which are counted by themselves. */
const claimBase = 7_200_000;
const passingBase = 7_100_000;
const idsOfEach = 100_000;

/**
 * The fence of a tracker's next claim: it stays, and its id follows the last one, so a claim whose reading is
 * older than another's claim is refused whole (docs/decisions/0007).
 */
export function claimFence(fences: readonly Fence[], nonce: string): FenceMark {
  const claims = fences.map(({ id }) => id - claimBase).filter((number) => number > 0 && number < idsOfEach);
  return { id: claimBase + Math.max(0, ...claims) + 1, nonce, stays: true };
}

/** A fence that keeps nobody out: to mark a claim again and again comes to the same. `chance`: 0 up to 1. */
export function passingFence(nonce: string, chance: number): FenceMark {
  return { id: passingBase + Math.floor(chance * idsOfEach), nonce, stays: false };
}

/**
 * Whether a claim is its run's alone. Of claims that Google let through at the very same moment, under one id, the
 * one with the least nonce holds: every run reads the same nonces, so all of them agree on whose it is.
 */
export function holdsClaim(fences: readonly Fence[], { id, nonce }: FenceMark): boolean {
  const [least] = fences.flatMap((fence) => (fence.id === id ? [fence.nonce] : [])).toSorted();
  return least === nonce;
}
