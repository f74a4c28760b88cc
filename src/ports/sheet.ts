import type { Temporal } from "temporal-polyfill";
import type { SyncWrites } from "../core/model/plan.ts";
import type { Workbook } from "../core/model/workbook.ts";

/** A workbook as read, and the instant of the reading by the service's own clock. */
export type SheetRead = { readonly workbook: Workbook; readonly at: Temporal.Instant };

/** Sheets requests made so far, as the quotas count them. */
export type RequestCount = { readonly read: number; readonly write: number };

/**
 * The spreadsheet service. `read` is one request; `write` is one request, applied whole or not at all.
 * `write` throws `StaleWrite` when a later version has been stamped since the reading, and
 * `UncertainWrite` when nobody can tell whether it was applied.
 */
export type SheetPort = {
  readonly read: (spreadsheetId: string) => Promise<SheetRead>;
  readonly write: (spreadsheetId: string, writes: SyncWrites) => Promise<void>;
  readonly requests: () => RequestCount;
};
