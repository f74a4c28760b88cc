import { GoogleError } from "../http/google-error.ts";

/** 400 as Gmail words what it cannot send or read. */
export function badMail(message: string): GoogleError {
  return new GoogleError({ code: 400, message, reason: "invalidArgument" });
}

/** 403: the mailbox of somebody else. */
export function delegationDenied(email: string): GoogleError {
  return new GoogleError({ code: 403, message: `Delegation denied for ${email}`, reason: "forbidden" });
}

/** 400: a service account has no mailbox; it must act as a person who has one. */
export function noMailbox(): GoogleError {
  return new GoogleError({
    code: 400,
    status: "FAILED_PRECONDITION",
    message: "Precondition check failed.",
    reason: "failedPrecondition",
  });
}
