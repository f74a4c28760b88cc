import type { Temporal } from "temporal-polyfill";
import type { WordedFinding } from "./finding.ts";
import type { Change, Version } from "./history.ts";

/** What the automation puts into a cell: text that is never a formula, or a date. */
export type CellValue = string | Temporal.PlainDate;

/** Rows put after the last filled row of a tab, wherever that is when the write arrives. */
export type Append = {
  readonly kind: "append";
  readonly tabId: number;
  readonly rows: readonly (readonly CellValue[])[];
};

/** A rectangle of a tab that the automation owns, from `row` and `column` (zero-based), replaced. */
export type Overwrite = {
  readonly kind: "overwrite";
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellValue[])[];
};

/** Rows added to the grid of a tab, because what follows would not fit. */
export type Grow = { readonly kind: "grow"; readonly tabId: number; readonly rows: number };

/**
 * The mark that keeps stale writers out. A stamping write leaves it; any other write raises it and takes it
 * away again, so that it is refused if the version was stamped in between.
 */
export type FenceMark = { readonly id: number; readonly nonce: string; readonly stays: boolean };

/** One atomic write. */
export type SyncWrites = {
  readonly fence: FenceMark;
  readonly cells: readonly (Append | Overwrite | Grow)[];
};

/** A finding with the day it was first seen (ISO date). */
export type StandingFinding = WordedFinding & { readonly firstSeen: string };

/** What a sync would do, as data. `writes` is null when the sheet already says it all. */
export type SyncPlan = {
  readonly spreadsheetId: string;
  readonly findings: readonly StandingFinding[];
  readonly raised: readonly StandingFinding[];
  readonly mended: readonly { readonly ref: string; readonly title: string }[];
  readonly changes: readonly Change[];
  /** Why the changes are not stamped yet, in words, or null. */
  readonly waiting: string | null;
  /** When they will have stood still for long enough (ISO instant), if that is still to come. */
  readonly settlesAt: string | null;
  readonly stamp: Version | null;
  readonly latest: Version | null;
  readonly writes: SyncWrites | null;
};
