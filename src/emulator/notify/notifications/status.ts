import { z } from "zod";
import { readSetting } from "../../control/setting.ts";
import type { Emulator } from "../../emulator.ts";

/** How a notification can end. */
export const OUTCOMES = ["delivered", "permanent-failure", "temporary-failure", "technical-failure"] as const;

/** After how many milliseconds of the clock a notification leaves, and how many after its creation it ends. */
export const Pace = z.strictObject({
  sendingAfterMs: z.number().int().min(0).default(1000),
  doneAfterMs: z.number().int().min(0).default(5000),
});
export type Pace = z.infer<typeof Pace>;

/** The pace that was set. */
export function paceOf({ store }: Emulator): Pace {
  return Pace.parse(readSetting(store, "notify-pace") ?? {});
}

/** The addresses that Notify itself keeps for testing: https://docs.notifications.service.gov.uk/rest-api.html#smoke-testing */
const SIMULATED: Record<string, string> = {
  "temp-fail@simulator.notify": "temporary-failure",
  "perm-fail@simulator.notify": "permanent-failure",
};

/** How mail to this address will end. */
export function outcomeOf({ store }: Emulator, address: string): string {
  const marked = store.get("SELECT outcome FROM notify_recipients WHERE address = ?", address)?.outcome;
  return String(marked ?? SIMULATED[address] ?? "delivered");
}

/** The status at this time; nothing has to run for it to change. */
export function statusAt(now: number, created: number, outcome: string, pace: Pace): string {
  if (now - created < pace.sendingAfterMs) return "created";
  return now - created < pace.doneAfterMs ? "sending" : outcome;
}
