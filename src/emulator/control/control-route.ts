import type { z } from "zod";
import type { Answer, Call } from "../http/call.ts";
import { invalidArgument } from "../http/google-error.ts";
import { jsonBody } from "../http/json-body.ts";
import type { Route } from "../http/route.ts";

/** A route that steers the emulator; it needs no token and does not exist at Google. */
export function control(
  method: Route["method"],
  template: string,
  handle: (call: Call) => Answer,
  writes = false,
): Route {
  return { method, template, name: "emulator control", envelope: "modern", writes, open: true, handle };
}

/** The body of a control request. @throws GoogleError 400 that lists everything wrong with it */
export function controlBody<T extends z.ZodType>(call: Call, schema: T): z.infer<T> {
  const read = schema.safeParse(jsonBody(call));
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${issue.path.join(".") || "body"}: ${issue.message}`);
  throw invalidArgument(problems.join("; "));
}
