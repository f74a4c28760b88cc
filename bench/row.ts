/** What the rows are about, in the order of the page. */
export const headings = {
  calls: "Requests to Google",
  core: "The core",
  files: "What is published",
  start: "Starting, and what is deployed",
  sweep: "Many trackers",
  memory: "Memory",
  emulator: "The emulator and the local page",
} as const;
export type Heading = keyof typeof headings;

/**
 * One line of the benchmark: ours against a named rival or limit, measured in the same run. `id` is how other pages
 * name it; rows of one `series` do the same work, `size` times, so that they tell how it grows.
 */
export type Row = {
  readonly id: string;
  readonly heading: Heading;
  readonly name: string;
  readonly against: string;
  readonly series?: { readonly of: string; readonly size: number };
  readonly measure: () => Promise<Measured | Skipped>;
};

/** Medians in `unit`, and how often they were taken. */
export type Measured = {
  readonly ours: number;
  readonly theirs: number;
  readonly unit: "ms" | "requests" | "KB" | "MB";
  readonly runs: number;
};

/** Why a row cannot be measured on this machine. */
export type Skipped = { readonly skipped: string };

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
