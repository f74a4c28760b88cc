import type { Store } from "../../store/store.ts";
import type { Queue } from "../queues/queue.ts";
import type { RateBucket } from "./rate-bucket.ts";
import type { Running } from "./running.ts";

// how many tasks of a queue are looked at in one go
const BATCH = 100;

/**
 * Starts the tasks of a queue that are due, as far as its limits allow.
 *
 * @param now milliseconds since 1970, by the emulator's clock
 * @returns when to look again; infinity when only the end of an attempt, or a change, makes a difference
 */
export function startDue(
  queue: Queue,
  now: number,
  {
    store,
    running,
    bucket,
    start,
  }: {
    store: Store;
    running: Running;
    bucket: RateBucket;
    start: (name: string) => void;
  },
): number {
  const { maxConcurrentDispatches, maxDispatchesPerSecond } = queue.rateLimits;
  const underWay = running.count(queue.name);
  const limit = underWay + BATCH;
  // those under way are still in the table, and mostly come first
  const rows = store.all(
    "SELECT name, due FROM tasks WHERE queue = ? ORDER BY due LIMIT ?",
    queue.name,
    limit,
  );
  let room = maxConcurrentDispatches - underWay;
  for (const { name, due } of rows) {
    if (running.has(String(name))) continue;
    if (Number(due) > now) return Number(due);
    if (room <= 0) return Number.POSITIVE_INFINITY;
    if (!bucket.take(now, maxDispatchesPerSecond)) return bucket.nextAt(now, maxDispatchesPerSecond);
    room -= 1;
    start(String(name));
  }
  return rows.length === limit ? now : Number.POSITIVE_INFINITY;
}
