import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Temporal } from "temporal-polyfill";
import type { Tracker } from "../../core/model/tracker.ts";
import { writePublished } from "../../core/publishing/write-published.ts";
import { PortError } from "../../ports/port-error.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import { trackerOf } from "../read-for-sync.ts";
import { ledgerFence } from "./ledger-fence.ts";

/** A row of the Published tab. */
export type LedgerEntry = {
  readonly version: string;
  readonly address: string;
  readonly digest: string;
};

const attempts = 5;
const pauseMilliseconds = 200;

/**
 * Notes a publication in the tracker's Published tab: one write, unless it stands there already. A write that
 * came too late, or whose answer was lost, is looked at in a new reading. `at` is when it was published.
 */
export async function noteInLedger(
  sheet: SheetPort,
  tracker: Tracker,
  entry: LedgerEntry,
  at: Temporal.Instant,
): Promise<void> {
  let now = tracker;
  for (let attempt = 1; !isNoted(now, entry); attempt += 1) {
    const failure = await tryNote(sheet, now, entry, at);
    if (!failure) return;
    if (attempt === attempts) throw failure;
    await sleep(pauseMilliseconds * 2 ** attempt * Math.random());
    now = trackerOf((await sheet.read(tracker.spreadsheetId)).workbook);
  }
}

/** Whether the ledger has it; a version is published once, and withdrawn once. */
function isNoted({ published }: Tracker, { version, digest }: LedgerEntry): boolean {
  return published.some((row) => row.version === version && row.digest === digest);
}

async function tryNote(
  sheet: SheetPort,
  tracker: Tracker,
  entry: LedgerEntry,
  at: Temporal.Instant,
): Promise<PortError | null> {
  const fence = ledgerFence(tracker, randomUUID().slice(0, 8));
  const local = at.toZonedDateTimeISO("Europe/London").toPlainDateTime().toString({ smallestUnit: "minute" });
  const cells = writePublished(tracker, { ...entry, at: local.replace("T", " ") });
  try {
    await sheet.write(tracker.spreadsheetId, { fence, cells });
    return null;
  } catch (error) {
    if (error instanceof PortError && (error.failure === "stale" || error.failure === "uncertain"))
      return error;
    throw error;
  }
}
