import type { Temporal } from "temporal-polyfill";

/**
 * That a file changed, at a time (ISO instant). `gone`: deleted, in the bin, or no longer shared with us.
 * `folders`: where it is, as far as we may see that.
 */
export type FileChange = {
  readonly id: string;
  readonly time: string;
  readonly isSpreadsheet: boolean;
  readonly gone: boolean;
  readonly folders: readonly string[];
};

/** A spreadsheet of our own; `shared`: somebody else may open it. */
export type OwnSpreadsheet = { readonly id: string; readonly shared: boolean };

/** The files that the automation sees. Throws PortError. */
export type ShelfPort = {
  /** A mark of now, from which changes can be asked for. Marks do not expire. */
  readonly mark: () => Promise<{ readonly mark: string; readonly at: Temporal.Instant }>;
  /** What changed since a mark, each file once, and the next mark. One request, or one a page. */
  readonly changesSince: (mark: string) => Promise<{
    readonly changes: readonly FileChange[];
    readonly next: string;
    readonly at: Temporal.Instant;
  }>;
  /** The spreadsheets in a folder. */
  readonly spreadsheetsIn: (folder: string) => Promise<readonly string[]>;
  /** The spreadsheets of our own that bear a title. */
  readonly ownSpreadsheets: (title: string) => Promise<readonly OwnSpreadsheet[]>;
  /** Puts a file of our own into the bin, from which it can be taken back for thirty days. */
  readonly bin: (id: string) => Promise<void>;
};
