import type { Emulator } from "../../emulator.ts";
import { recordEvent } from "../../events/record-event.ts";
import { findQueue } from "../queues/queue.ts";
import { dropTask, findTask, queueOf, saveTask, type Task } from "../tasks/task.ts";
import { backoff, triesAgain } from "./backoff.ts";

/** How an attempt ended: with an HTTP status, or without an answer. */
export type Outcome = { status: number } | "no answer" | "deadline";

const RPC: Record<number, [code: number, name: string]> = {
  400: [3, "INVALID_ARGUMENT"],
  401: [16, "UNAUTHENTICATED"],
  403: [7, "PERMISSION_DENIED"],
  404: [5, "NOT_FOUND"],
  409: [10, "ABORTED"],
  429: [8, "RESOURCE_EXHAUSTED"],
  500: [13, "INTERNAL"],
  503: [14, "UNAVAILABLE"],
  504: [4, "DEADLINE_EXCEEDED"],
};

/** Writes down that an attempt begins, and gives the task with it. */
export function beginAttempt({ store, clock }: Emulator, task: Task): Task {
  const attempt = { scheduleTime: task.scheduleTime, dispatchTime: clock.now().toISOString() };
  const begun = {
    ...task,
    dispatchCount: task.dispatchCount + 1,
    firstAttempt: task.firstAttempt ?? attempt,
    lastAttempt: attempt,
  };
  saveTask(store, begun);
  return begun;
}

/**
 * Takes a task away that succeeded (200 to 299) or has used up its attempts; otherwise it is due again after
 * the backoff. A task that is not as the attempt left it (deleted, restored) is left alone.
 */
export function settleAttempt(emulator: Emulator, begun: Task, outcome: Outcome): void {
  const { store, clock } = emulator;
  const now = clock.now();
  store.transaction(() => {
    const task = findTask(store, begun.name);
    if (task?.dispatchCount !== begun.dispatchCount) return;
    recordEvent(emulator, { kind: "cloudtasks.dispatch", file: task.name, caller: "cloudtasks" });
    if (typeof outcome === "object" && outcome.status >= 200 && outcome.status < 300) {
      dropTask(store, task.name, now);
      return;
    }
    const queue = findQueue(store, queueOf(task.name));
    const elapsed = now.getTime() - Date.parse(task.firstAttempt?.dispatchTime ?? task.createTime);
    if (queue === undefined || !triesAgain(queue.retryConfig, task.dispatchCount, elapsed))
      dropTask(store, task.name, now);
    else saveTask(store, afterFailure(task, outcome, now, backoff(queue.retryConfig, task.dispatchCount)));
  });
}

function afterFailure(task: Task, outcome: Outcome, now: Date, wait: number): Task {
  const status = typeof outcome === "object" ? outcome.status : undefined;
  const dispatchTime = task.lastAttempt?.dispatchTime ?? now.toISOString();
  return {
    ...task,
    scheduleTime: new Date(now.getTime() + wait).toISOString(),
    responseCount: task.responseCount + (status === undefined ? 0 : 1),
    executionCount: task.executionCount + (status === undefined || status >= 500 ? 0 : 1),
    previousStatus: status,
    lastAttempt: {
      scheduleTime: task.scheduleTime,
      dispatchTime,
      responseTime: now.toISOString(),
      responseStatus: statusOf(outcome),
    },
  };
}

function statusOf(outcome: Outcome): { code: number; message: string } {
  if (outcome === "deadline")
    return { code: 4, message: "DEADLINE_EXCEEDED(4): the dispatch deadline passed" };
  if (outcome === "no answer") return { code: 14, message: "UNAVAILABLE(14): no answer" };
  const [code, name] = RPC[outcome.status] ?? [2, "UNKNOWN"];
  return { code, message: `${name}(${code}): HTTP status code ${outcome.status}` };
}
