import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { Caller } from "../auth/caller.ts";
import type { Emulator } from "../emulator.ts";
import type { Fault } from "../faults/fault.ts";

/** One request as a handler sees it; `params` are the decoded pieces of the path template. */
export type Call = {
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
  caller: Caller;
  origin: string;
  emulator: Emulator;
  fault?: Fault;
};

/** What goes back over the wire; `json` is serialised, `bytes` are sent as they are. */
export type Answer = {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  bytes?: Buffer;
  /** Writes the body itself, over time, and ends it. */
  stream?: (response: ServerResponse) => void;
};

/** 200 with a JSON body. */
export function ok(json: unknown): Answer {
  return { status: 200, json };
}

/** 204 without a body. */
export function noContent(): Answer {
  return { status: 204 };
}

/** A piece of the path template; the route guarantees that it is there. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no {${name}}`);
  return value;
}

/** A query parameter read as protobuf JSON reads booleans (`True` and `true` alike). */
export function flag(call: Call, name: string): boolean {
  return call.query.get(name)?.toLowerCase() === "true";
}
