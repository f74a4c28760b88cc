import { Refusal } from "./refusal.ts";

/** A call as it arrives: header names are in lower case; `rawBody` holds the bytes of the body. */
export type IncomingCall = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: unknown;
  readonly rawBody?: Uint8Array | undefined;
};

/** A thousand spreadsheets by their ids are 47 KB. */
const largestBody = 64 * 1024;
const json = /^application\/json\s*(?:;|$)/iu;
const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/u;

/**
 * Turns away what is no call of a function, before anything is worked out, and gives the token that it carries.
 * No header but Authorization is believed: X-CloudScheduler and X-CloudTasks ones are anybody's to set.
 */
export function tokenOf({ method, headers, rawBody }: IncomingCall): string {
  if (method !== "POST") throw new Refusal(405, "not a POST");
  if ((rawBody?.byteLength ?? 0) > largestBody) throw new Refusal(413, "body too large");
  if (!json.test(String(headers["content-type"] ?? ""))) throw new Refusal(415, "body not JSON");
  if (headers.authorization === undefined) throw new Refusal(401, "no token");
  const token = bearer.exec(String(headers.authorization))?.[1];
  if (token === undefined) throw new Refusal(401, "token: unreadable");
  return token;
}
