import { PortError, type PortFailure } from "../ports/port-error.ts";

/** Which kind of failure this is; it decides the exit code of a command and the status of a function. */
export type ErrorKind = "usage" | "unreadable" | "not-allowed" | "unreachable" | "busy" | "bug";

/** An error that a person can act on: what is wrong, then how to mend it. */
export class TrackerError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;

  constructor(kind: ErrorKind, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TrackerError";
    this.kind = kind;
    this.code = code;
  }
}

const words: Readonly<Record<PortFailure, { readonly kind: ErrorKind; readonly says: string }>> = {
  stale: { kind: "busy", says: "Other writers kept getting in first. Run again in a minute." },
  uncertain: {
    kind: "unreachable",
    says: "The connection broke while writing, and nobody can tell yet what was applied. Run again: it settles itself.",
  },
  busy: { kind: "busy", says: "Google asks us to wait (too many requests a minute). Run again in a minute." },
  unreachable: { kind: "unreachable", says: "Cannot reach Google. Check the connection, then run again." },
  "not-found": {
    kind: "not-allowed",
    says: "There is no spreadsheet with this id, or it has been deleted. Copy the id from its address: the part between /d/ and /edit.",
  },
  "not-allowed": {
    kind: "not-allowed",
    says: "Cannot open the sheet. Share it with the automation's account as Editor, then run again.",
  },
  "too-large": {
    kind: "unreadable",
    says: "The spreadsheet holds more than one request can carry. Move the tabs and rows that are no part of the response into another spreadsheet, or divide the tracker, then run again.",
  },
  refused: { kind: "bug", says: "Google refused the request. Please report this with the line below." },
};

/** What differs when it is the site's bucket that failed. */
const siteWords: Readonly<Partial<Record<PortFailure, string>>> = {
  "not-found":
    "There is no bucket for the site by this name. Make it, or mend SCRUTINY_SITE_BUCKET, then run again.",
  "not-allowed":
    "The automation's account may not write to the site's bucket. Give it the role Storage Object User on that bucket, then run again.",
  uncertain:
    "The connection broke while publishing. What readers see is whole; run again, and it goes on where it stopped.",
};

/** Puts a service's failure into words; any other error comes back as it is. `account` is who asked. */
export function explain(error: unknown, account: string): unknown {
  if (!(error instanceof PortError)) return error;
  const { kind, says } = words[error.failure];
  const own = error.service === "site" ? siteWords[error.failure] : undefined;
  const message = (own ?? says).replace(/the automation's account/iu, account);
  return new TrackerError(kind, error.failure, `${message} (${error.message})`, { cause: error });
}
