import { cloudtasks_v2 } from "googleapis/build/src/apis/cloudtasks/v2.js";
import { PortError } from "../ports/port-error.ts";
import type { Task, TasksPort } from "../ports/tasks.ts";
import { clientOptions, type GoogleAccess } from "./google/access.ts";
import { retrying } from "./google/retrying.ts";

/** The scope of the Cloud Tasks API. */
export const taskScopes = ["https://www.googleapis.com/auth/cloud-platform"];

/** A queue by its full name, and the account as which its tasks call. */
export type Queue = { readonly name: string; readonly account: string };

const alreadyThere = 409;
/** The longest that Cloud Tasks waits for an answer; without it, it gives up after ten minutes and calls again. */
const dispatchDeadline = "1800s";

/**
 * Cloud Tasks v2 as the tasks port. A task is named, so that starting it twice is starting it once and a lost
 * answer may be asked for again; the name is kept for up to 24 hours after the task has run. It carries an
 * identity token of the account, whose audience is the address of the function.
 */
export function createTasksPort(access: GoogleAccess, queue: Queue): TasksPort {
  const { queues } = new cloudtasks_v2.Cloudtasks(clientOptions(access)).projects.locations;
  return {
    start: async (task) => {
      const requestBody = { task: resourceOf(task, queue) };
      try {
        await retrying("read", () =>
          queues.tasks.create({ parent: queue.name, requestBody, fields: "name" }),
        );
        return "new";
      } catch (error) {
        if (isKnown(error)) return "known";
        throw error;
      }
    },
    rate: async () => {
      const { data } = await retrying("read", () => queues.get({ name: queue.name }));
      return data.rateLimits?.maxDispatchesPerSecond ?? 0;
    },
  };
}

function resourceOf({ name, url, body, at }: Task, queue: Queue): cloudtasks_v2.Schema$Task {
  return {
    name: `${queue.name}/tasks/${name}`,
    dispatchDeadline,
    ...(at === null ? {} : { scheduleTime: at.toString() }),
    httpRequest: {
      url,
      httpMethod: "POST",
      headers: { "Content-Type": "application/json" },
      body: Buffer.from(JSON.stringify(body)).toString("base64"),
      oidcToken: { serviceAccountEmail: queue.account, audience: url },
    },
  };
}

function isKnown(error: unknown): boolean {
  if (!(error instanceof PortError) || !(error.cause instanceof Error)) return false;
  return "status" in error.cause && Number(error.cause.status) === alreadyThere;
}
