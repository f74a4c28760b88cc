import { z } from "zod";
import { badRequestDetails, invalidArgument } from "../../http/google-error.ts";
import type { Store } from "../../store/store.ts";
import { millisecondsOf } from "../duration.ts";
import { notFound } from "../names.ts";

export const RetryConfig = z.object({
  maxAttempts: z.number().int().min(-1).default(100),
  maxRetryDuration: z.string().optional(),
  minBackoff: z.string().default("0.100s"),
  maxBackoff: z.string().default("3600s"),
  maxDoublings: z.number().int().min(0).default(16),
});
export type RetryConfig = z.infer<typeof RetryConfig>;

const RateLimits = z.object({
  maxDispatchesPerSecond: z.number().positive().max(500).default(500),
  maxConcurrentDispatches: z.number().int().min(1).max(5000).default(1000),
});

/** A queue; what a caller leaves out is as Google chooses it. Times are instants in ISO 8601. */
export const Queue = z.object({
  name: z.string(),
  state: z.enum(["RUNNING", "PAUSED"]).default("RUNNING"),
  rateLimits: RateLimits.prefault({}),
  retryConfig: RetryConfig.prefault({}),
  purgeTime: z.string().optional(),
});
export type Queue = z.infer<typeof Queue>;

/** Reads a queue as a caller gives it. @throws GoogleError 400 with every violation */
export function readQueue(given: object): Queue {
  const read = Queue.safeParse(given);
  if (!read.success)
    throw invalidArgument(
      "Request contains an invalid argument.",
      badRequestDetails(
        read.error.issues.map(({ path, message }) => ({
          field: `queue.${path.join(".")}`,
          description: message,
        })),
      ),
    );
  const { minBackoff, maxBackoff, maxRetryDuration = "0s" } = read.data.retryConfig;
  for (const [field, text] of Object.entries({ minBackoff, maxBackoff, maxRetryDuration }))
    millisecondsOf(text, `queue.retry_config.${field}`);
  return read.data;
}

/** The Queue resource; the burst is at least what a second allows. */
export function writeQueue(queue: Queue): Record<string, unknown> {
  const { maxDispatchesPerSecond } = queue.rateLimits;
  return { ...queue, rateLimits: { ...queue.rateLimits, maxBurstSize: Math.ceil(maxDispatchesPerSecond) } };
}

/** The queue with this name; undefined when there is none. */
export function findQueue(store: Store, name: string): Queue | undefined {
  const row = store.get("SELECT resource FROM task_queues WHERE name = ?", name);
  return row === undefined ? undefined : Queue.parse(JSON.parse(String(row.resource)));
}

/** The queue with this name. @throws GoogleError 404 */
export function requireQueue(store: Store, name: string): Queue {
  const queue = findQueue(store, name);
  if (queue === undefined)
    throw notFound(
      "Queue does not exist. If you just created the queue, wait at least a minute for the queue to initialize.",
    );
  return queue;
}

/** Keeps a queue. */
export function saveQueue(store: Store, queue: Queue): void {
  const resource = JSON.stringify(queue);
  store.run("INSERT OR REPLACE INTO task_queues (name, resource) VALUES (?, ?)", queue.name, resource);
}
