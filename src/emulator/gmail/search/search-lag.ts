import { readSetting } from "../../control/setting.ts";
import type { Store } from "../../store/store.ts";

/** Google gives no figure; long enough that a client which counts on the index is found out. */
const USUAL_MS = 5000;

/** How long a message is missing from searches, in milliseconds of the emulator's clock. */
export function searchLag(store: Store): number {
  return Number(readSetting(store, "mail-search-lag") ?? USUAL_MS);
}
