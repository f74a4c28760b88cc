import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { structOf, textOf } from "../sheets/model/struct.ts";
import { recordEvent } from "./record-event.ts";

// handing out a token changes nothing that anybody would listen for
const QUIET = /^(oauth2|openid|metadata|iamcredentials)\./;

/** Records the change that a request made, in its transaction; nothing for a refusal or a mere look. */
export function recordAnswer(route: Route, call: Call, answer: Answer): void {
  if (route.method === "GET" || answer.status >= 300 || QUIET.test(route.name)) return;
  // it only opens an upload; what comes after it makes the change
  if (route.method === "POST" && call.query.get("uploadType") === "resumable") return;
  const kind = route.name === "emulator control" ? `${route.method} ${route.template}` : route.name;
  recordEvent(call.emulator, { kind, file: subjectOf(call, answer), caller: call.caller.email });
}

// the path names what exists already, the answer what has just been made
function subjectOf({ params }: Call, { json }: Answer): string {
  const made = structOf(json);
  const { spreadsheetId, fileId, bucket, object, id, queue, task } = params;
  if (bucket !== undefined) return `${bucket}/${object ?? textOf(made.name)}`;
  const named = spreadsheetId ?? fileId ?? id;
  if (named !== undefined) return named;
  const answered = [made.spreadsheetId, made.id, made.name].map(textOf).find((text) => text !== "");
  return answered ?? task ?? queue ?? "";
}
