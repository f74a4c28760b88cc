import type { Emulator } from "../../emulator.ts";
import { millisecondsOf } from "../duration.ts";
import { queueOf, type Task } from "../tasks/task.ts";
import { beginAttempt, type Outcome, settleAttempt } from "./settle-attempt.ts";
import { taskRequest } from "./task-request.ts";

/** An attempt under way; `deadline` is in milliseconds of the emulator's clock. */
type Attempt = { queue: string; deadline: number; controller: AbortController; done: Promise<void> };

/** The attempts under way. */
export type Running = {
  has(name: string): boolean;
  count(queue: string): number;
  start(emulator: Emulator, task: Task, onEnd: () => void): void;
  /** Ends those whose deadline has passed, and gives the next deadline. */
  expire(now: number): number;
  /** Ends them all; the tasks stay as they are and are tried again. */
  abandon(): Promise<void>;
};

/** Nothing under way. */
export function createRunning(): Running {
  const attempts = new Map<string, Attempt>();
  return {
    has: (name) => attempts.has(name),
    count: (queue) => [...attempts.values()].filter((one) => one.queue === queue).length,
    start(emulator, task, onEnd) {
      const controller = new AbortController();
      const deadline =
        emulator.clock.now().getTime() + millisecondsOf(task.dispatchDeadline, "dispatch_deadline");
      const done = attemptTask(emulator, task, controller.signal)
        .catch(report)
        .finally(() => {
          if (attempts.get(task.name)?.controller === controller) attempts.delete(task.name);
          onEnd();
        });
      attempts.set(task.name, { queue: queueOf(task.name), deadline, controller, done });
    },
    expire(now) {
      for (const { deadline, controller } of attempts.values())
        if (deadline <= now) controller.abort("deadline");
      return Math.min(...[...attempts.values()].map(({ deadline }) => deadline).filter((one) => one > now));
    },
    async abandon() {
      const all = [...attempts.values()];
      attempts.clear();
      for (const { controller } of all) controller.abort("abandoned");
      await Promise.all(all.map(({ done }) => done));
    },
  };
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

async function attemptTask(emulator: Emulator, task: Task, signal: AbortSignal): Promise<void> {
  const begun = emulator.store.transaction(() => beginAttempt(emulator, task));
  const outcome = await send(emulator, begun, signal);
  if (signal.reason !== "abandoned") settleAttempt(emulator, begun, outcome);
}

async function send(emulator: Emulator, begun: Task, signal: AbortSignal): Promise<Outcome> {
  try {
    const request = taskRequest(emulator, begun, begun.dispatchCount - 1);
    const response = await fetch(begun.httpRequest.url, { ...request, signal });
    await response.arrayBuffer();
    return { status: response.status };
  } catch (error) {
    // fetch fails with a TypeError when nobody answers, and with the reason of its signal
    if (error instanceof TypeError || signal.aborted)
      return signal.reason === "deadline" ? "deadline" : "no answer";
    throw error;
  }
}
