import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import {
  createQueue,
  deleteQueue,
  getQueue,
  listQueues,
  pauseQueue,
  purgeQueue,
  resumeQueue,
  updateQueue,
} from "./queues/queue-routes.ts";
import { createTask, deleteTask, getTask, listTasks, runTask } from "./tasks/task-routes.ts";

const QUEUES = "/v2/projects/{project}/locations/{location}/queues";
const QUEUE = `${QUEUES}/{queue}`;
const TASK = `${QUEUE}/tasks/{task}`;

function route(
  method: Route["method"],
  template: string,
  name: string,
  handle: (call: Call) => Answer,
): Route {
  return {
    method,
    template,
    name: `cloudtasks.projects.locations.queues.${name}`,
    envelope: "modern",
    writes: method !== "GET",
    handle,
  };
}

/** What is answered of the Cloud Tasks API v2. */
export const TASK_ROUTES: readonly Route[] = [
  route("POST", QUEUES, "create", createQueue),
  route("GET", QUEUES, "list", listQueues),
  route("GET", QUEUE, "get", getQueue),
  route("PATCH", QUEUE, "patch", updateQueue),
  route("DELETE", QUEUE, "delete", deleteQueue),
  route("POST", `${QUEUE}:pause`, "pause", pauseQueue),
  route("POST", `${QUEUE}:resume`, "resume", resumeQueue),
  route("POST", `${QUEUE}:purge`, "purge", purgeQueue),
  route("POST", `${QUEUE}/tasks`, "tasks.create", createTask),
  route("GET", `${QUEUE}/tasks`, "tasks.list", listTasks),
  route("GET", TASK, "tasks.get", getTask),
  route("DELETE", TASK, "tasks.delete", deleteTask),
  route("POST", `${TASK}:run`, "tasks.run", runTask),
];
