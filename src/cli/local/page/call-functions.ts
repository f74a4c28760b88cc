import { z } from "zod";
import { callFunction, type Signer } from "../call-function.ts";
import { readClock } from "../local-google.ts";
import type { Activity } from "./activity.ts";
import { type Handler, jsonOf, sendFailure, sendJson } from "./visit.ts";

/** The addresses of the local functions by name: "sync", "remind", and whatever else is deployed. */
export type FunctionUrls = Readonly<Record<string, string>>;

/** A function's reply: its status, and its JSON. */
export type FunctionReply = { readonly status: number; readonly body: unknown };

/** Calls a function for somebody, and notes what it did. */
export type CallFunction = (name: string, body: object, by: string) => Promise<FunctionReply>;

/** The one place from which the page's server calls the functions; every call is noted as a deed. */
export function functionCaller(
  urls: FunctionUrls,
  googleUrl: string,
  activity: Pick<Activity, "add">,
): CallFunction {
  return async (name, request, by) => {
    const { status, body } = await callFunction(urls[name] ?? "", request, signerOf(by)).catch(unreachable);
    const at = await readClock(googleUrl);
    activity.add({ at, by, kind: name, request, result: body });
    return { status, body };
  };
}

/** What is noted of a function that gave no answer. */
function unreachable(error: unknown): FunctionReply {
  if (!(error instanceof Error)) throw error;
  const message = `The function could not be reached: ${error.message}`;
  return { status: 503, body: { error: { code: "unreachable", message } } };
}

/** A person calls through the sheet's script, as in the cloud; all else is the automation's own account. */
function signerOf(by: string): Signer {
  const audience = process.env.SCRUTINY_SCRIPT_CLIENT;
  if (!by.includes("@") || audience === undefined) return {};
  return { email: by, audience, claims: { hd: by.slice(by.lastIndexOf("@") + 1) } };
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
    // reminders go out at the scheduler's word alone, so the page asks for them as the scheduler does
    const goesOut = name === "remind" && body.data.dryRun !== true;
    const by = goesOut ? "Scheduler" : callerOf(visit.request.headers.authorization);
    const { status, body: reply } = await call(name, body.data, by);
    sendJson(visit, status, reply);
  };
}

function callerOf(authorization = ""): string {
  return /^Bearer (\S+)$/u.exec(authorization)?.[1] ?? "somebody";
}
