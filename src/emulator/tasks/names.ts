import { type Call, param } from "../http/call.ts";
import { GoogleError, invalidArgument } from "../http/google-error.ts";
import type { Store } from "../store/store.ts";

/** How long the name of a task that ran or was deleted cannot be used again: "up to 24 hours". */
export const TASK_NAME_KEPT_MS = 24 * 3_600_000;

/** How long the name of a deleted queue cannot be used again. */
export const QUEUE_NAME_KEPT_MS = 3 * 24 * 3_600_000;

/** The place of the path: `projects/P/locations/L`. */
export function locationName(call: Call): string {
  return `projects/${param(call, "project")}/locations/${param(call, "location")}`;
}

/** The queue of the path. */
export function queueName(call: Call): string {
  return `${locationName(call)}/queues/${param(call, "queue")}`;
}

/** The task of the path. */
export function taskName(call: Call): string {
  return `${queueName(call)}/tasks/${param(call, "task")}`;
}

/** The last piece of a name. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** Refuses what is no name of a queue. @throws GoogleError 400 */
export function checkQueueName(name: string, location: string): void {
  if (
    /^projects\/[\w:.-]+\/locations\/[\w-]+\/queues\/[A-Za-z0-9-]{1,100}$/.test(name) &&
    name.startsWith(location)
  )
    return;
  throw invalidArgument(
    'Queue name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/queues/<QUEUE_ID>"',
  );
}

/** Refuses what is no name of a task of this queue. @throws GoogleError 400 */
export function checkTaskName(name: string, queue: string): void {
  const [, of, id] = /^(.*)\/tasks\/([^/]*)$/.exec(name) ?? [];
  if (id === undefined || !/^[\w-]{1,500}$/.test(id))
    throw invalidArgument(
      'Task name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/queues/<QUEUE_ID>/tasks/<TASK_ID>"',
    );
  if (of !== queue)
    throw invalidArgument(
      `The queue name from request ('${queue}') must be the same as the queue name in the named task ('${of}').`,
    );
}

/** Keeps a name from being used again until it is free, in milliseconds since 1970. */
export function reserveName(store: Store, name: string, free: number): void {
  store.run("INSERT OR REPLACE INTO task_names (name, free) VALUES (?, ?)", name, free);
}

/** Whether a name was used too recently. */
export function isReserved(store: Store, name: string, now: Date): boolean {
  return (
    store.get("SELECT name FROM task_names WHERE name = ? AND free > ?", name, now.getTime()) !== undefined
  );
}

/** 409 in the words given. */
export function alreadyExists(message: string): GoogleError {
  return new GoogleError({ code: 409, message, reason: "alreadyExists" });
}

/** 404 in the words given. */
export function notFound(message: string): GoogleError {
  return new GoogleError({ code: 404, message, reason: "notFound" });
}
