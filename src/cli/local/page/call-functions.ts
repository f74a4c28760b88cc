import { z } from "zod";
import { readClock } from "../local-google.ts";
import type { Activity } from "./activity.ts";
import { type Handler, jsonOf, sendFailure, sendJson } from "./visit.ts";

/** The addresses of the local functions by name: "sync", "remind", and whatever else is deployed. */
export type FunctionUrls = Readonly<Record<string, string>>;

/** A function's reply: its status, and its JSON. */
export type FunctionReply = { readonly status: number; readonly body: unknown };

/** Calls a function for somebody, and notes what it did. */
export type CallFunction = (name: string, body: unknown, by: string) => Promise<FunctionReply>;

/** The one place from which the page's server calls the functions; every call is noted as a deed. */
export function functionCaller(
  urls: FunctionUrls,
  googleUrl: string,
  activity: Pick<Activity, "add">,
): CallFunction {
  return async (name, request, by) => {
    const answer = await fetch(urls[name] ?? "", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const body: unknown = await answer.json();
    const at = await readClock(googleUrl);
    activity.add({ at, by, kind: name, request, result: body });
    return { status: answer.status, body };
  };
}

const Call = z.record(z.string(), z.unknown());

/** POST `/NAME` with the body of the call. The token names who asks, for the notes of what was done. */
export function functionsHandler(urls: FunctionUrls, call: CallFunction): Handler {
  return async (visit) => {
    const name = visit.path.slice(1);
    if (visit.request.method !== "POST")
      return sendFailure(visit, 405, "not-allowed", "Functions are called with POST.");
    if (!Object.hasOwn(urls, name)) {
      return sendFailure(visit, 404, "no-function", `There is no function ${name} in this run.`);
    }
    const body = Call.safeParse(await jsonOf(visit.request));
    if (!body.success) return sendFailure(visit, 400, "bad-call", "The body must be a JSON object.");
    const { status, body: reply } = await call(
      name,
      body.data,
      callerOf(visit.request.headers.authorization),
    );
    sendJson(visit, status, reply);
  };
}

function callerOf(authorization = ""): string {
  return /^Bearer (\S+)$/u.exec(authorization)?.[1] ?? "somebody";
}
