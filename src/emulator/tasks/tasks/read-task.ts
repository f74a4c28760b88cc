import { z } from "zod";
import { badRequestDetails, invalidArgument, notEmulated } from "../../http/google-error.ts";
import type { Struct } from "../../sheets/model/struct.ts";
import { millisecondsOf } from "../duration.ts";
import { HttpRequest } from "./task.ts";

const DAY = 24 * 3_600_000;

const Given = z.object({
  name: z.string().default(""),
  httpRequest: HttpRequest,
  scheduleTime: z.iso.datetime({ offset: true }).optional(),
  dispatchDeadline: z.string().default("600s"),
});

/** A task as a caller gives it; `due` is in milliseconds since 1970. */
export type GivenTask = Omit<z.infer<typeof Given>, "scheduleTime"> & { due: number };

/**
 * Reads and checks a task.
 *
 * @throws GoogleError 400 with every violation, 501 for App Engine and for addresses that are not this machine's
 */
export function readTask(given: Struct, now: Date): GivenTask {
  if (given.appEngineHttpRequest !== undefined) throw notEmulated("App Engine tasks");
  if (given.retryConfig !== undefined) throw notEmulated("retryConfig of a task");
  const read = Given.safeParse(given);
  if (!read.success)
    throw invalidArgument(
      "Request contains an invalid argument.",
      badRequestDetails(
        read.error.issues.map(({ path, message }) => ({
          field: `task.${path.join(".")}`,
          description: message,
        })),
      ),
    );
  const { scheduleTime, ...task } = read.data;
  checkRequest(task.httpRequest);
  checkDeadline(task.dispatchDeadline);
  return { ...task, due: dueAt(scheduleTime, now) };
}

function checkRequest({ url, httpMethod, body }: HttpRequest): void {
  const { hostname } = new URL(url);
  // nothing that runs here may reach the world by accident
  if (!["127.0.0.1", "localhost", "[::1]"].includes(hostname))
    throw notEmulated(`dispatch to ${hostname}; tasks only reach this machine`);
  if (body !== undefined && !["POST", "PUT", "PATCH"].includes(httpMethod))
    throw invalidArgument("HTTP body is only allowed for POST, PUT and PATCH.");
}

function checkDeadline(text: string): void {
  const deadline = millisecondsOf(text, "task.dispatch_deadline");
  if (deadline < 15_000 || deadline > 1_800_000)
    throw invalidArgument("The dispatch deadline must be in the interval [15 seconds, 30 minutes].");
}

// a time in the past is now; Google refuses more than thirty days ahead
function dueAt(scheduleTime: string | undefined, now: Date): number {
  const due = scheduleTime === undefined ? now.getTime() : Math.max(Date.parse(scheduleTime), now.getTime());
  if (due > now.getTime() + 30 * DAY)
    throw invalidArgument(
      `The Task.scheduleTime, ${scheduleTime}, is too far in the future. It must be no more than 30 days from now.`,
    );
  return due;
}
