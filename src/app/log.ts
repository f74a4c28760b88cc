import type { RequestCount } from "../ports/sheet.ts";

/** What is worth a line. Fixed words, so that no text of a cell can become part of one. */
export type LogStep =
  | "refused"
  | "queued"
  | "synced"
  | "reminded"
  | "published"
  | "unchanged"
  | "would publish"
  | "preview"
  | "swept"
  | "registered"
  | "told the clerk"
  | "parked"
  | "looked after"
  | "failed"
  | "met a bug";

/** The severities of Cloud Logging that are used. */
export type Severity = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";

/**
 * One step. `tracker`: a spreadsheet's id; `job`: the function or its part; `code`: of an error, as in
 * src/app/errors.ts; `reason`: of a refusal; counts of whatever the step did; `frames`: where a bug was met.
 */
export type LogEntry = {
  readonly severity: Severity;
  readonly step: LogStep;
  readonly tracker?: string;
  readonly job?: string;
  readonly caller?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly durationMs?: number;
  readonly requests?: RequestCount;
  readonly counts?: Readonly<Record<string, number>>;
  readonly frames?: readonly string[];
};

/** Writes a step down. */
export type Log = (entry: LogEntry) => void;

/** Where a log goes, and to which trace and project its lines belong; "" where there is none. */
export type LogPlace = {
  readonly write: (line: string) => void;
  readonly trace: string;
  readonly project: string;
};

const traceId = /^[\da-f]{32}$/u;

/** A log of one JSON object a line, in the form that Cloud Logging reads ("Structured logging", special fields). */
export function createLog({ write, trace, project }: LogPlace): Log {
  const place =
    trace === "" || project === ""
      ? {}
      : { "logging.googleapis.com/trace": `projects/${project}/traces/${trace}` };
  return ({ severity, step, ...fields }) =>
    write(`${JSON.stringify({ severity, message: step, ...fields, ...place })}\n`);
}

/**
 * The trace that a request belongs to, by W3C's traceparent ("00-TRACE-SPAN-01") or Google's
 * X-Cloud-Trace-Context ("TRACE/SPAN;o=1"); "" for none, and for what is not 32 hexadecimal digits.
 */
export function traceOf(headers: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const parent = String(headers.traceparent ?? "").split("-")[1] ?? "";
  const own = String(headers["x-cloud-trace-context"] ?? "").split("/")[0] ?? "";
  return [parent, own].find((id) => traceId.test(id)) ?? "";
}

/** The lines of a stack that say where, without the message, which may hold anything. */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/u.test(line)).slice(0, 12);
}
