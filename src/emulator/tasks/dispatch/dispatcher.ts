import type { Emulator } from "../../emulator.ts";
import type { Store } from "../../store/store.ts";
import { type Queue, requireQueue } from "../queues/queue.ts";
import { findTask } from "../tasks/task.ts";
import { createRateBucket, type RateBucket } from "./rate-bucket.ts";
import { createRunning } from "./running.ts";
import { startDue } from "./start-due.ts";

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
  const plan = (milliseconds: number) => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(pump, Math.min(milliseconds, LONGEST_WAIT));
  };
  const wake = () => plan(0);
  const start = (name: string) => {
    const task = closed || running.has(name) ? undefined : findTask(emulatorOf().store, name);
    if (task !== undefined) running.start(emulatorOf(), task, wake);
  };
  const pump = () => {
    if (closed) return;
    const { store, clock } = emulatorOf();
    const now = clock.now().getTime();
    const deadline = running.expire(now);
    const times = runningQueues(store).map((queue) => {
      const bucket = buckets.get(queue.name) ?? createRateBucket();
      buckets.set(queue.name, bucket);
      return startDue(queue, now, { store, running, bucket, start });
    });
    const next = Math.min(deadline, ...times);
    // a clock that stands still makes nothing due; moving it wakes us
    if (next <= now) wake();
    else if (Number.isFinite(next) && !clock.isFrozen()) plan(next - now);
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

function runningQueues(store: Store): Queue[] {
  const names = store.all("SELECT name FROM task_queues").map(({ name }) => String(name));
  return names.map((name) => requireQueue(store, name)).filter(({ state }) => state === "RUNNING");
}
