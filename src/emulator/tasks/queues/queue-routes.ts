import { type Answer, type Call, ok } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { textOf } from "../../sheets/model/struct.ts";
import {
  alreadyExists,
  checkQueueName,
  isReserved,
  locationName,
  QUEUE_NAME_KEPT_MS,
  queueName,
  reserveName,
  TASK_NAME_KEPT_MS,
} from "../names.ts";
import { findQueue, type Queue, readQueue, requireQueue, saveQueue, writeQueue } from "./queue.ts";
import { takeMasked } from "./update-mask.ts";

/** cloudtasks.projects.locations.queues.create */
export function createQueue(call: Call): Answer {
  const { store, clock } = call.emulator;
  const { state: _, purgeTime: __, ...body } = jsonBody(call);
  const name = textOf(body.name);
  checkQueueName(name, locationName(call));
  if (findQueue(store, name) !== undefined) throw alreadyExists("Queue already exists");
  if (isReserved(store, name, clock.now()))
    throw new GoogleError({
      code: 400,
      status: "FAILED_PRECONDITION",
      message: "The queue cannot be created because a queue with this name existed too recently.",
    });
  return kept(call, readQueue({ ...body, name }));
}

function kept(call: Call, queue: Queue): Answer {
  saveQueue(call.emulator.store, queue);
  call.emulator.store.afterCommit(() => call.emulator.tasks.wake());
  return ok(writeQueue(queue));
}

/** cloudtasks.projects.locations.queues.get */
export function getQueue(call: Call): Answer {
  return ok(writeQueue(requireQueue(call.emulator.store, queueName(call))));
}

/** cloudtasks.projects.locations.queues.list, all on one page */
export function listQueues({ emulator, ...call }: Call): Answer {
  const prefix = `${locationName({ ...call, emulator })}/queues/`;
  const rows = emulator.store.all(
    "SELECT name FROM task_queues WHERE substr(name, 1, length(?)) = ? ORDER BY name",
    prefix,
    prefix,
  );
  const queues = rows.map(({ name }) => writeQueue(requireQueue(emulator.store, String(name))));
  return ok(queues.length === 0 ? {} : { queues });
}

/** cloudtasks.projects.locations.queues.patch: it makes the queue if there is none */
export function updateQueue(call: Call): Answer {
  const name = queueName(call);
  checkQueueName(name, locationName(call));
  const { state: _, purgeTime: __, name: ___, ...given } = jsonBody(call);
  const known = findQueue(call.emulator.store, name) ?? readQueue({ name });
  const changed = takeMasked({ ...known }, given, call.query.get("updateMask"));
  return kept(call, readQueue({ ...changed, name, state: known.state, purgeTime: known.purgeTime }));
}

/** cloudtasks.projects.locations.queues.pause */
export function pauseQueue(call: Call): Answer {
  return kept(call, { ...requireQueue(call.emulator.store, queueName(call)), state: "PAUSED" });
}

/** cloudtasks.projects.locations.queues.resume */
export function resumeQueue(call: Call): Answer {
  return kept(call, { ...requireQueue(call.emulator.store, queueName(call)), state: "RUNNING" });
}

/** cloudtasks.projects.locations.queues.purge: every task goes */
export function purgeQueue(call: Call): Answer {
  const queue = requireQueue(call.emulator.store, queueName(call));
  dropTasks(call, queue.name);
  return kept(call, { ...queue, purgeTime: call.emulator.clock.now().toISOString() });
}

/** cloudtasks.projects.locations.queues.delete, with its tasks */
export function deleteQueue(call: Call): Answer {
  const { store, clock } = call.emulator;
  const { name } = requireQueue(store, queueName(call));
  dropTasks(call, name);
  store.run("DELETE FROM task_queues WHERE name = ?", name);
  reserveName(store, name, clock.now().getTime() + QUEUE_NAME_KEPT_MS);
  return ok({});
}

function dropTasks({ emulator: { store, clock } }: Call, queue: string): void {
  const free = clock.now().getTime() + TASK_NAME_KEPT_MS;
  for (const { name } of store.all("SELECT name FROM tasks WHERE queue = ?", queue))
    reserveName(store, String(name), free);
  store.run("DELETE FROM tasks WHERE queue = ?", queue);
}
