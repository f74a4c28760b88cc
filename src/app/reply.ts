import { PortError } from "../ports/port-error.ts";
import { type ErrorKind, explain, TrackerError } from "./errors.ts";

/** What a function replies when it fails: Cloud Tasks tries again on anything but 2xx, for as long as its queue says. */
export type FailureReply = {
  readonly status: number;
  readonly body: { readonly error: { readonly code: string; readonly message: string } };
};

const statuses: Readonly<Record<ErrorKind, number>> = {
  usage: 400,
  unreadable: 422,
  "not-allowed": 403,
  busy: 429,
  unreachable: 503,
  bug: 500,
};

/** Puts a failure into a reply. An error that nobody foresaw is thrown on, for the framework to log. */
export function failureReply(error: unknown): FailureReply {
  const explained = error instanceof PortError ? explain(error, "the automation's account") : error;
  if (!(explained instanceof TrackerError)) throw error;
  const { code, message, kind } = explained;
  return { status: statuses[kind], body: { error: { code, message } } };
}
