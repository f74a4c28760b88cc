import { Temporal } from "temporal-polyfill";
import type { Tracker } from "../../core/model/tracker.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import { explain, TrackerError } from "../errors.ts";
import { trackerOf } from "../read-for-sync.ts";
import { type PlacedRow, readLedger } from "./ledger-rows.ts";

/** A tracker that was read, with its ledger. */
export type OpenTracker = { readonly tracker: Tracker; readonly ledger: readonly PlacedRow[] };

/** A spreadsheet that could not be read, and how to mend it. */
export type Unreadable = {
  readonly spreadsheetId: string;
  readonly code: string;
  readonly message: string;
};

/** `at`: the latest instant of the readings, by the service's own clock; null when nothing could be read. */
export type Opened = {
  readonly trackers: readonly OpenTracker[];
  readonly unreadable: readonly Unreadable[];
  readonly at: Temporal.Instant | null;
};

const atOnce = 4;

/** Reads trackers, a few at once. One that cannot be read holds up none of the others. */
export async function openTrackers(spreadsheetIds: readonly string[], sheet: SheetPort): Promise<Opened> {
  const results: Awaited<ReturnType<typeof openOne>>[] = [];
  const ids = [...new Set(spreadsheetIds)];
  for (let index = 0; index < ids.length; index += atOnce) {
    const some = ids.slice(index, index + atOnce);
    results.push(...(await Promise.all(some.map((id) => openOne(id, sheet)))));
  }
  const read = results.filter((result) => "tracker" in result);
  return {
    trackers: read.map(({ tracker, ledger }) => ({ tracker, ledger })),
    unreadable: results.filter((result) => "code" in result),
    at:
      read
        .map(({ at }) => at)
        .toSorted(Temporal.Instant.compare)
        .at(-1) ?? null,
  };
}

async function openOne(
  spreadsheetId: string,
  sheet: SheetPort,
): Promise<(OpenTracker & { readonly at: Temporal.Instant }) | Unreadable> {
  try {
    const { workbook, at } = await sheet.read(spreadsheetId);
    const tracker = trackerOf(workbook);
    const tab = workbook.tabs.find(({ id }) => id === tracker.places.reminders.id);
    return { tracker, ledger: tab ? readLedger(tab) : [], at };
  } catch (error) {
    const explained = explain(error, "the automation's account");
    if (!(explained instanceof TrackerError)) throw error;
    return { spreadsheetId, code: explained.code, message: explained.message };
  }
}
