import { openClock } from "../clock/clock.ts";
import type { Emulator } from "../emulator.ts";
import { openQuotas } from "../quotas/quotas.ts";
import { openSpreadsheetStore } from "../sheets/store/spreadsheet-store.ts";
import type { Store } from "../store/store.ts";

/** What keeps some of the state in memory: opened at the start, and anew after a restore. */
export function openParts(store: Store): Pick<Emulator, "clock" | "spreadsheets" | "quotas"> {
  return { clock: openClock(store), spreadsheets: openSpreadsheetStore(store), quotas: openQuotas(store) };
}
