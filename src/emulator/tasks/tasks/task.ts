import { z } from "zod";
import type { Store } from "../../store/store.ts";
import { isReserved, notFound, reserveName, TASK_NAME_KEPT_MS } from "../names.ts";

const Attempt = z.object({
  scheduleTime: z.string(),
  dispatchTime: z.string(),
  responseTime: z.string().optional(),
  responseStatus: z.object({ code: z.number().optional(), message: z.string().optional() }).optional(),
});
export type Attempt = z.infer<typeof Attempt>;

const Account = { serviceAccountEmail: z.string().includes("@") };

/** What is sent when the task runs; `body` is base64. */
export const HttpRequest = z.object({
  url: z
    .string()
    .regex(/^https?:\/\//, 'must begin with "http://" or "https://"')
    .max(2083),
  httpMethod: z.enum(["POST", "GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"]).default("POST"),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().optional(),
  oidcToken: z.object({ ...Account, audience: z.string().optional() }).optional(),
  oauthToken: z.object({ ...Account, scope: z.string().optional() }).optional(),
});
export type HttpRequest = z.infer<typeof HttpRequest>;

/** A task as it is kept. Times are instants in ISO 8601; `executionCount` is of answers that were no 5xx. */
export const Task = z.object({
  name: z.string(),
  httpRequest: HttpRequest,
  scheduleTime: z.string(),
  createTime: z.string(),
  dispatchDeadline: z.string(),
  dispatchCount: z.number(),
  responseCount: z.number(),
  executionCount: z.number(),
  firstAttempt: Attempt.optional(),
  lastAttempt: Attempt.optional(),
  previousStatus: z.number().optional(),
});
export type Task = z.infer<typeof Task>;

/** The queue that a task is in. */
export function queueOf(taskName: string): string {
  return taskName.slice(0, taskName.indexOf("/tasks/"));
}

/** The task with this name; undefined when there is none. */
export function findTask(store: Store, name: string): Task | undefined {
  const row = store.get("SELECT resource FROM tasks WHERE name = ?", name);
  return row === undefined ? undefined : Task.parse(JSON.parse(String(row.resource)));
}

/** The task with this name. @throws GoogleError 404 */
export function requireTask(store: Store, name: string, now: Date): Task {
  const task = findTask(store, name);
  if (task !== undefined) return task;
  throw notFound(
    isReserved(store, name, now)
      ? "The task no longer exists, though a task with this name existed recently. The task either successfully completed or was deleted."
      : "Task does not exist.",
  );
}

/** Keeps a task, due at its schedule time. */
export function saveTask(store: Store, task: Task): void {
  store.run(
    "INSERT OR REPLACE INTO tasks (name, queue, due, resource) VALUES (?, ?, ?, ?)",
    task.name,
    queueOf(task.name),
    Date.parse(task.scheduleTime),
    JSON.stringify(task),
  );
}

/** Takes a task away; its name stays taken for a while. */
export function dropTask(store: Store, name: string, now: Date): void {
  store.run("DELETE FROM tasks WHERE name = ?", name);
  reserveName(store, name, now.getTime() + TASK_NAME_KEPT_MS);
}
