import { z } from "zod";
import type { Store } from "../../store/store.ts";

/** The three kinds of API key: live, to the team and guest list only, and one that sends nothing. */
export const KEY_TYPES = ["normal", "team", "test"] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** A service; in trial mode it sends to its team only, and fifty a day. */
export const Service = z.object({
  id: z.uuid(),
  name: z.string(),
  trial: z.boolean(),
  team: z.array(z.string()),
  perMinute: z.number().int(),
  perDay: z.number().int(),
  secrets: z.record(z.enum(KEY_TYPES), z.uuid()),
});
export type Service = z.infer<typeof Service>;

/** The service with this id; undefined when there is none. */
export function findService(store: Store, id: string): Service | undefined {
  const row = store.get("SELECT resource FROM notify_services WHERE id = ?", id);
  return row === undefined ? undefined : Service.parse(JSON.parse(String(row.resource)));
}

/** Keeps a service. */
export function saveService(store: Store, service: Service): void {
  store.run(
    "INSERT OR REPLACE INTO notify_services (id, resource) VALUES (?, ?)",
    service.id,
    JSON.stringify(service),
  );
}

/** The keys as clients take them: a name, the service's id and the secret. */
export function apiKeysOf({ id, secrets }: Service): Record<string, string> {
  return Object.fromEntries(KEY_TYPES.map((type) => [type, `${type}-${id}-${secrets[type]}`]));
}
