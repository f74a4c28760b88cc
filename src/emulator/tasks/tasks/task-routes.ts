import { randomInt } from "node:crypto";
import { type Answer, type Call, ok } from "../../http/call.ts";
import { invalidArgument } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { structOf } from "../../sheets/model/struct.ts";
import { alreadyExists, checkTaskName, isReserved, queueName, taskName } from "../names.ts";
import { requireQueue } from "../queues/queue.ts";
import { readTask } from "./read-task.ts";
import { dropTask, findTask, requireTask, saveTask, type Task } from "./task.ts";
import { writeTask } from "./write-task.ts";

function view(text: unknown): "BASIC" | "FULL" {
  return text === "FULL" ? "FULL" : "BASIC";
}

/** cloudtasks.projects.locations.queues.tasks.create */
export function createTask(call: Call): Answer {
  const { store, clock, tasks } = call.emulator;
  const body = jsonBody(call);
  const now = clock.now();
  const queue = requireQueue(store, queueName(call));
  const { due, name: given, ...rest } = readTask(structOf(body.task), now);
  const name = given === "" ? `${queue.name}/tasks/${randomInt(2 ** 47)}` : given;
  checkName(call, name, queue.name, now);
  const task: Task = {
    ...rest,
    name,
    scheduleTime: new Date(due).toISOString(),
    createTime: `${now.toISOString().slice(0, 19)}Z`,
    dispatchCount: 0,
    responseCount: 0,
    executionCount: 0,
  };
  saveTask(store, task);
  store.afterCommit(tasks.wake);
  return ok(writeTask(task, view(body.responseView)));
}

function checkName({ emulator: { store } }: Call, name: string, queue: string, now: Date): void {
  checkTaskName(name, queue);
  if (findTask(store, name) !== undefined) throw alreadyExists("Requested entity already exists");
  if (isReserved(store, name, now))
    throw alreadyExists(
      "The task cannot be created because a task with this name existed too recently. For more information about task de-duplication see https://cloud.google.com/tasks/docs/reference/rest/v2/projects.locations.queues.tasks/create#body.request_body.FIELDS.task.",
    );
}

/** cloudtasks.projects.locations.queues.tasks.get */
export function getTask(call: Call): Answer {
  const { store, clock } = call.emulator;
  return ok(writeTask(requireTask(store, taskName(call), clock.now()), view(call.query.get("responseView"))));
}

/** cloudtasks.projects.locations.queues.tasks.list, in the order of the names */
export function listTasks(call: Call): Answer {
  const { store, clock } = call.emulator;
  const size = Number(call.query.get("pageSize") ?? 1000);
  if (!Number.isInteger(size) || size < 0) throw invalidArgument("Request contains an invalid argument.");
  const limit = Math.min(size === 0 ? 1000 : size, 1000);
  const queue = requireQueue(store, queueName(call)).name;
  const after = Buffer.from(call.query.get("pageToken") ?? "", "base64url").toString();
  const rows = store.all(
    "SELECT name FROM tasks WHERE queue = ? AND name > ? ORDER BY name LIMIT ?",
    queue,
    after,
    limit + 1,
  );
  const page = rows.slice(0, limit).map(({ name }) => requireTask(store, String(name), clock.now()));
  const last = rows.length > limit ? page.at(-1) : undefined;
  return ok({
    ...(page.length === 0
      ? {}
      : { tasks: page.map((task) => writeTask(task, view(call.query.get("responseView")))) }),
    ...(last === undefined ? {} : { nextPageToken: Buffer.from(last.name).toString("base64url") }),
  });
}

/** cloudtasks.projects.locations.queues.tasks.delete: not one that has run */
export function deleteTask(call: Call): Answer {
  const { store, clock } = call.emulator;
  const { name } = requireTask(store, taskName(call), clock.now());
  dropTask(store, name, clock.now());
  return ok({});
}

/** cloudtasks.projects.locations.queues.tasks.run: now, whatever the queue's state and rate */
export function runTask(call: Call): Answer {
  const { store, clock, tasks } = call.emulator;
  const task = requireTask(store, taskName(call), clock.now());
  const due = { ...task, scheduleTime: clock.now().toISOString() };
  saveTask(store, due);
  store.afterCommit(() => tasks.runNow(task.name));
  return ok(writeTask(due, view(jsonBody(call).responseView)));
}
