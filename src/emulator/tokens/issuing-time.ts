import { readSetting } from "../control/setting.ts";
import type { Emulator } from "../emulator.ts";

/**
 * The time that issued tokens carry, in seconds since 1970: the emulator's, unless the setting `timesFrom`
 * says the machine's, for verifiers whose clock cannot be moved.
 */
export function issuingSeconds({ store, clock }: Emulator): number {
  const machine = readSetting(store, "token-times") === "machine";
  return Math.floor((machine ? Date.now() : clock.now().getTime()) / 1000);
}

/**
 * Whether now lies between the two times, give or take the leeway in seconds. Clients write the machine's
 * time into what they sign, so either clock will do.
 */
export function isCurrent({ clock }: Emulator, from: number, until: number, leeway: number): boolean {
  return [Date.now(), clock.now().getTime()].some(
    (now) => now / 1000 >= from - leeway && now / 1000 <= until + leeway,
  );
}
