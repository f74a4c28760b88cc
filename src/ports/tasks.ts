import type { Temporal } from "temporal-polyfill";

/**
 * A call of one of our functions, to be made later by somebody who tries again until it succeeds. `name` names
 * it for good (letters, digits, "-" and "_"): of many tasks with one name, one is made. `at`: not before this
 * instant, or null for at once. `url` is the function's address, `body` what it is sent.
 */
export type Task = {
  readonly name: string;
  readonly url: string;
  readonly body: object;
  readonly at: Temporal.Instant | null;
};

/** A queue. `start` tells whether the task is new, or was started before and may have run. Throws PortError. */
export type TasksPort = {
  readonly start: (task: Task) => Promise<"new" | "known">;
  /** How many tasks a second the queue lets through. */
  readonly rate: () => Promise<number>;
};
