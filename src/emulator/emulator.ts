import type { Clock } from "./clock/clock.ts";
import type { EventHub } from "./events/hub.ts";
import type { Faults } from "./faults/faults.ts";
import type { RequestLog } from "./http/request-log.ts";
import type { Quotas } from "./quotas/quotas.ts";
import type { SpreadsheetStore } from "./sheets/store/spreadsheet-store.ts";
import type { Store } from "./store/store.ts";
import type { Dispatcher } from "./tasks/dispatch/dispatcher.ts";

/** Everything that a handler may use: the durable state, the clock and what is kept in memory. */
export type Emulator = {
  /** Where the state lies, and what is written beside it. */
  dataDir: string;
  store: Store;
  clock: Clock;
  log: RequestLog;
  spreadsheets: SpreadsheetStore;
  faults: Faults;
  quotas: Quotas;
  tasks: Dispatcher;
  events: EventHub;
  /** Aborted when the emulator stops: whatever waits must let go. */
  closing: AbortSignal;
};
