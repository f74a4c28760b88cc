import type { Emulator } from "../../emulator.ts";
import { badRequest, tooFast, tooManyToday } from "../errors.ts";
import type { Client } from "./authenticate.ts";

const DAY = 24 * 3_600_000;

/**
 * Refuses what the key, the trial mode or the limits do not allow. A test key may send to anybody, as it
 * sends nothing.
 *
 * @throws GoogleError 400, 429
 */
export function checkMaySend(emulator: Emulator, { service, keyType }: Client, address: string): void {
  const now = emulator.clock.now().getTime();
  if (countSince(emulator, service.id, keyType, now - 60_000) >= service.perMinute)
    throw tooFast(keyType, service.perMinute);
  if (keyType === "test") return;
  const isTeam = service.team.includes(address);
  if (keyType === "team" && !isTeam)
    throw badRequest("Can't send to this recipient using a team-only API key");
  if (service.trial && !isTeam)
    throw badRequest(
      "Can't send to this recipient when service is in trial mode - see https://www.notifications.service.gov.uk/trial-mode",
    );
  // a day is one of UTC; the first millisecond of it counts, the last before it does not
  if (countSince(emulator, service.id, keyType, now - (now % DAY) - 1) >= service.perDay)
    throw tooManyToday(service.perDay);
}

function countSince({ store }: Emulator, service: string, keyType: string, after: number): number {
  const row = store.get(
    "SELECT count(*) AS count FROM notifications WHERE service = ? AND created > ? AND key_type = ?",
    service,
    after,
    keyType,
  );
  return Number(row?.count);
}
