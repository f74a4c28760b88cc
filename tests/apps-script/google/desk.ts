import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { DeskCall, DeskOutcome, DeskSettings } from "./desk-protocol.ts";

/**
 * Somebody's desk with the sheet open: the built script, in a thread of its own because its requests stand still
 * until they are answered, by servers of the test's own thread.
 */
export type Desk = {
  readonly call: (name: string, more?: Partial<DeskCall>) => Promise<DeskOutcome>;
  readonly close: () => Promise<void>;
};

/** Opens a desk. `properties` are the script properties. */
export async function openDesk(
  settings: DeskSettings,
  properties: Readonly<Record<string, string>>,
): Promise<Desk> {
  const worker = new Worker(new URL("./desk-worker.ts", import.meta.url), { workerData: settings });
  const usual: Omit<DeskCall, "name"> = {
    args: [],
    from: "menu",
    properties,
    selected: null,
    agrees: true,
    signedIn: true,
    meanwhile: [],
  };
  return {
    call: async (name, more = {}) => {
      worker.postMessage({ ...usual, name, ...more } satisfies DeskCall);
      const [outcome] = (await once(worker, "message")) as [DeskOutcome];
      return outcome;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
