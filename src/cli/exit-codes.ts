import type { ErrorKind } from "../app/errors.ts";

/** What the exit code of every command means; the README and `scrutiny --help` say the same. */
export const exitCodes = {
  fine: 0,
  mustFix: 1,
  usage: 2,
  unreachable: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a failure: what the caller can mend in the call is usage, all else is out of reach. */
export function exitCodeOf(kind: ErrorKind): ExitCode {
  return kind === "usage" || kind === "unreadable" ? exitCodes.usage : exitCodes.unreachable;
}
