import type { Measured, Row, Skipped } from "./row.ts";

/** What became of a row; its `measure` is gone, so that it can be printed as JSON. */
export type Result = Omit<Row, "measure"> & { readonly outcome: Measured | Skipped | Failed };

/** Why a row broke off. */
export type Failed = { readonly failed: string };

/** Ours for one of theirs; null where nothing was measured, or theirs is nothing. */
export function ratioOf({ outcome }: Result): number | null {
  return "ours" in outcome && outcome.theirs > 0 ? outcome.ours / outcome.theirs : null;
}

/** So many times the work; so many times the cost of ours, and of theirs. */
export type Growth = { readonly work: number; readonly cost: number; readonly theirs: number };

/** How a row grows from the size before in its series; null for the smallest, and where nothing was measured. */
export function growthOf(result: Result, all: readonly Result[]): Growth | null {
  const { series, outcome } = result;
  if (!series || !("ours" in outcome)) return null;
  const smaller = all
    .flatMap((each) =>
      each.series?.of === series.of && each.series.size < series.size && "ours" in each.outcome
        ? [{ size: each.series.size, ...each.outcome }]
        : [],
    )
    .toSorted((one, other) => one.size - other.size)
    .at(-1);
  if (!smaller || smaller.ours === 0 || smaller.theirs === 0) return null;
  return {
    work: series.size / smaller.size,
    cost: outcome.ours / smaller.ours,
    theirs: outcome.theirs / smaller.theirs,
  };
}

/** Measures a row; one that breaks off is told, and holds up no other. */
export async function measureRow({ measure, ...row }: Row): Promise<Result> {
  try {
    return { ...row, outcome: await measure() };
  } catch (error) {
    return { ...row, outcome: { failed: error instanceof Error ? error.message : String(error) } };
  }
}
