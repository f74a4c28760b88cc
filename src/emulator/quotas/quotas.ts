import { z } from "zod";
import type { Caller } from "../auth/caller.ts";
import type { Clock } from "../clock/clock.ts";
import type { Route } from "../http/route.ts";
import type { Store } from "../store/store.ts";
import { metricOf, serviceOf } from "./metrics.ts";
import { rateLimited } from "./rate-limited.ts";

const Limits = z.strictObject({
  perMinutePerProject: z.number().int().min(0).optional(),
  perMinutePerUser: z.number().int().min(0).optional(),
});

/** Limits by service; a service that is not named has none. Google's own for Sheets are 300 and 60. */
export const QuotaSettings = z.partialRecord(z.enum(["sheets", "drive", "gmail", "cloudtasks"]), Limits);
export type QuotaSettings = z.infer<typeof QuotaSettings>;

/** Counts requests a minute; off until limits are set, and then kept with the data. */
export type Quotas = {
  settings(): QuotaSettings;
  set(settings: QuotaSettings): void;
  /** Counts one request. @throws GoogleError 429 when a limit is used up; a refused request is not counted */
  take(route: Route, caller: Caller, clock: Clock): void;
};

/**
 * Opens the quotas over the settings kept in the store. A minute is one of the emulator's clock; a batch
 * counts once, whatever it holds. Source: https://developers.google.com/workspace/sheets/api/limits
 */
export function openQuotas(store: Store): Quotas {
  let settings = read(store);
  let minute = -1;
  let counts = new Map<string, number>();
  const count = (key: string) => counts.get(key) ?? 0;
  return {
    settings: () => settings,
    set(next) {
      settings = next;
      counts = new Map();
      store.run("INSERT OR REPLACE INTO settings (name, value) VALUES ('quotas', ?)", JSON.stringify(next));
    },
    take(route, caller, clock) {
      const limits = limitsOf(settings, serviceOf(route));
      if (limits === undefined) return;
      const now = Math.floor(clock.now().getTime() / 60_000);
      if (now !== minute) counts = new Map();
      minute = now;
      const { perMinutePerProject: project = Infinity, perMinutePerUser: user = Infinity } = limits;
      const { service, metric } = metricOf(route);
      const ofAll = `${service} ${metric}`;
      const ofUser = `${ofAll} ${caller.email}`;
      if (count(ofUser) >= user) throw rateLimited(route, "PerUser", user);
      if (count(ofAll) >= project) throw rateLimited(route, "PerProject", project);
      counts.set(ofAll, count(ofAll) + 1);
      counts.set(ofUser, count(ofUser) + 1);
    },
  };
}

function limitsOf(settings: QuotaSettings, service: string): z.infer<typeof Limits> | undefined {
  return Object.entries(settings).find(([name]) => name === service)?.[1];
}

function read(store: Store): QuotaSettings {
  const row = store.get("SELECT value FROM settings WHERE name = 'quotas'");
  return row === undefined ? {} : QuotaSettings.parse(JSON.parse(String(row.value)));
}
