import type { Task } from "./task.ts";

/** The Task resource; `BASIC` leaves the payload out. */
export function writeTask(task: Task, view: "BASIC" | "FULL"): Record<string, unknown> {
  const { httpRequest, dispatchCount, responseCount, executionCount: _, previousStatus: __, ...rest } = task;
  const { body, headers, ...request } = httpRequest;
  return {
    ...rest,
    httpRequest: {
      ...request,
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      ...(view === "FULL" && body !== undefined ? { body } : {}),
    },
    ...(dispatchCount === 0 ? {} : { dispatchCount }),
    ...(responseCount === 0 ? {} : { responseCount }),
    view,
  };
}
