/** One field's value in the versioned content; ref is "2a", or "Inquiry" for the facts of the inquiry. */
export type Entry = { readonly ref: string; readonly field: string; readonly value: string };

/** The response as data: every filled field, keyed by ref and field, in the order of the sheet. */
export type Content = ReadonlyMap<string, Entry>;

/** One field that differs from the last stamped version; blank is "". */
export type Change = {
  readonly ref: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
};

/** A change that waits for its version, with who made it. `since`: instant in ISO form. */
export type PendingChange = {
  readonly ref: string;
  readonly field: string;
  readonly digest: string;
  readonly by: string;
  readonly since: string;
};

/** What waits: the changes seen so far, and since when the whole content has stood still. */
export type PendingState = {
  readonly changes: readonly PendingChange[];
  readonly settling: { readonly digest: string; readonly since: string } | null;
};

/** A stamped version. `date` is a plain date in Europe/London, ISO form. */
export type Version = {
  readonly number: string;
  readonly changes: string;
  readonly author: string;
  readonly date: string;
};

/** A row of the Change log. `at` is London local time, "2018-09-10 09:14". */
export type ChangeLogRow = Change & {
  readonly version: string;
  readonly by: string;
  readonly at: string;
  readonly chain: string;
};

/**
 * A row of the Published tab: a version that went out, the address of its page, the SHA-256 of its snapshot,
 * and when, in London local time, "2018-09-11 09:45".
 */
export type PublishedRow = {
  readonly version: string;
  readonly address: string;
  readonly digest: string;
  readonly at: string;
};

/** `_Baseline` as it stands: the entries with the row of the sheet that holds each. */
export type Baseline = {
  readonly entries: readonly (Entry & { readonly row: number })[];
};

/** What the automation's own tabs tell, once read and replayed. */
export type History = {
  /** The response as it stands in the sheet now. */
  readonly current: Content;
  /** The response as last stamped: the Change log replayed. */
  readonly stamped: Content;
  /** The response as Cabinet last agreed it (the latest FINAL n.0), or null before that. */
  readonly agreed: Content | null;
  /** The stamped version numbers, oldest first. */
  readonly versions: readonly string[];
  /** The first row of the Change log whose chain does not hold, or null. */
  readonly brokenAt: number | null;
  /** Whether `_Baseline` says what the Change log, replayed, says. */
  readonly baselineHolds: boolean;
};
