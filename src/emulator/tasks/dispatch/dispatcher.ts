import type { Emulator } from "../../emulator.ts";
import { findQueue, type Queue } from "../queues/queue.ts";
import { findTask } from "../tasks/task.ts";
import { createRateBucket, type RateBucket } from "./rate-bucket.ts";
import { createRunning } from "./running.ts";

/** Sends tasks when they are due by the emulator's clock. */
export type Dispatcher = {
  /** Looks again for what is due; after every change of tasks, queues or the clock. */
  wake(): void;
  runNow(name: string): void;
  /** Forgets what is under way, as after a restart. */
  reset(): void;
  close(): Promise<void>;
};

// a timer cannot wait for longer than 32 bits of milliseconds
const LONGEST_WAIT = 86_400_000;

/** @param emulatorOf gives the emulator, which does not exist yet when its dispatcher is made */
export function createDispatcher(emulatorOf: () => Emulator): Dispatcher {
  const running = createRunning();
  const buckets = new Map<string, RateBucket>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const bucketOf = (name: string) => {
    const bucket = buckets.get(name) ?? createRateBucket();
    buckets.set(name, bucket);
    return bucket;
  };
  const wake = () => plan(0);
  const plan = (milliseconds: number) => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(pump, Math.min(milliseconds, LONGEST_WAIT));
  };
  const start = (name: string) => {
    const task = closed || running.has(name) ? undefined : findTask(emulatorOf().store, name);
    if (task !== undefined) running.start(emulatorOf(), task, wake);
  };
  /** Starts what the queue's limits allow, and gives when to look again. */
  const pumpQueue = (queue: Queue, now: number): number => {
    const { maxConcurrentDispatches, maxDispatchesPerSecond } = queue.rateLimits;
    let room = maxConcurrentDispatches - running.count(queue.name);
    const bucket = bucketOf(queue.name);
    for (const { name, due } of emulatorOf().store.all(
      "SELECT name, due FROM tasks WHERE queue = ? ORDER BY due, name LIMIT ?",
      queue.name,
      maxConcurrentDispatches + 1,
    )) {
      if (running.has(String(name))) continue;
      if (Number(due) > now) return Number(due);
      // with no room left, the end of an attempt wakes us
      if (room <= 0) return Number.POSITIVE_INFINITY;
      if (!bucket.take(now, maxDispatchesPerSecond)) return bucket.nextAt(now, maxDispatchesPerSecond);
      room -= 1;
      start(String(name));
    }
    return Number.POSITIVE_INFINITY;
  };
  const pump = () => {
    if (closed) return;
    const { store, clock } = emulatorOf();
    const now = clock.now().getTime();
    const deadline = running.expire(now);
    const names = store.all("SELECT DISTINCT queue FROM tasks").map(({ queue }) => String(queue));
    const queues = names.map((name) => findQueue(store, name)).filter((queue) => queue?.state === "RUNNING");
    const times = queues.map((queue) => (queue === undefined ? Infinity : pumpQueue(queue, now)));
    const next = Math.min(deadline, ...times);
    // a clock that stands still makes nothing due; moving it wakes us
    if (Number.isFinite(next) && !clock.isFrozen()) plan(Math.max(next - now, 1));
  };
  return {
    wake,
    runNow: start,
    reset() {
      void running.abandon();
      buckets.clear();
      wake();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running.abandon();
    },
  };
}
