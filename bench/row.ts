/** One line of the benchmark: ours against a named rival or limit, measured in the same run. */
export type Row = {
  readonly name: string;
  readonly against: string;
  readonly measure: () => Promise<Measured>;
};

/** Medians in `unit`, and how often they were taken. */
export type Measured = {
  readonly ours: number;
  readonly theirs: number;
  readonly unit: "ms" | "requests" | "KB" | "MB";
  readonly runs: number;
};

/** The median of some numbers; of none, zero. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Takes turns at two pieces of work, so that a noisy machine disturbs both alike; medians in milliseconds. */
export async function takeTurns(
  runs: number,
  ours: () => unknown,
  theirs: () => unknown,
): Promise<{ readonly ours: number; readonly theirs: number; readonly unit: "ms"; readonly runs: number }> {
  const times: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run += 1) {
    times.ours.push(await timed(ours));
    times.theirs.push(await timed(theirs));
  }
  return { ours: median(times.ours), theirs: median(times.theirs), unit: "ms", runs };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
