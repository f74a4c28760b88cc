import { GoogleError } from "../http/google-error.ts";

/** Drive's answer for a file that is not there, or that the caller cannot see. */
export function fileNotFound(id: string): GoogleError {
  return new GoogleError({
    code: 404,
    message: `File not found: ${id}.`,
    reason: "notFound",
    location: { name: "fileId", type: "parameter" },
  });
}

/** Drive's answer to a change by somebody who may only look. */
export function insufficientPermissions(): GoogleError {
  return new GoogleError({
    code: 403,
    message: "The user does not have sufficient permissions for this file.",
    reason: "insufficientFilePermissions",
  });
}

/** Drive's answer to a parameter that it cannot read. */
export function invalidParameter(name: string, message = "Invalid Value"): GoogleError {
  return new GoogleError({ code: 400, message, reason: "invalid", location: { name, type: "parameter" } });
}
