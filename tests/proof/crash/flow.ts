/** One of the product's flows, and how its world is opened: once, because every attempt begins anew in it. */
export type Flow = {
  readonly name: string;
  /** What must hold in the end, for the table. */
  readonly promise: string;
  readonly open: () => Promise<World>;
  /** How much of it the short form tries. */
  readonly short: Sample;
  /** Pairs and kills of the long form, where all of them would take more than its hour; null: all there are. */
  readonly long: Pick<Sample, "pairs" | "kills"> | null;
};

/** How many points with one mishap, pairs of points, and points of a kill are tried. */
export type Sample = { readonly single: number; readonly pairs: number; readonly kills: number };

/** The command of the product that does what the flow does. */
export type ChildCommand = {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

/** An emulator with whatever the flow needs. Every list of words tells what is wrong; an empty one: nothing. */
export type World = {
  readonly url: string;
  /** Brings back the state in which each attempt begins. */
  readonly reset: () => Promise<void>;
  /** Does the work with Google at `url`; tells what of that which it said is not so. Throws what the work throws. */
  readonly run: (url: string) => Promise<readonly string[]>;
  readonly command: (url: string) => ChildCommand;
  /** What must hold even before anything is run again. */
  readonly brokenAtOnce: () => Promise<readonly string[]>;
  /** The clean run that follows. */
  readonly rerun: () => Promise<void>;
  /** What time alone does after that, once everything that was held up has arrived. */
  readonly later: () => Promise<void>;
  readonly broken: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** What a world does that needs no more time. */
export async function nothing(): Promise<void> {
  // nothing waits
}

/** What holds of itself. */
export async function nothingBroken(): Promise<readonly string[]> {
  return [];
}

/** Leases of a quarter of a second, so that a run need not wait long for one that was left behind. */
export const shortLease = { SCRUTINY_LEASE_SECONDS: "0.25" } as const;
