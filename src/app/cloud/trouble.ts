import type { ErrorKind } from "../errors.ts";
import type { Trouble } from "./tracker-state.ts";

/** So many failures in a row, and a tracker is left alone until it changes or somebody asks. */
export const mostFailures = 5;

/** A failure of a tracker's sync, in words that people can act on. */
export type Failure = { readonly kind: ErrorKind; readonly code: string; readonly message: string };

/**
 * The trouble after one more failure, at an instant (ISO). Only what lies with the tracker itself counts: while
 * Google is out of reach or asks us to wait, nobody can mend the sheet, and it will pass.
 */
export function afterFailure(before: Trouble | null, { kind, code, message }: Failure, at: string): Trouble {
  const passes = kind === "unreachable" || kind === "busy";
  const failures = (before?.failures ?? 0) + (passes ? 0 : 1);
  const wasParked = before?.parked ?? "";
  const isNew = failures >= mostFailures && wasParked === "";
  return {
    failures,
    code,
    message: message.slice(0, 1000),
    since: before?.since ?? at,
    last: at,
    parked: isNew ? at : wasParked,
  };
}
