import { GoogleError } from "../http/google-error.ts";

// the error's class stands where Google's older envelope has a reason
function notifyError(code: number, reason: string, message: string): GoogleError {
  return new GoogleError({ code, reason, message });
}

/** 400: the request is well formed, but cannot be done. */
export function badRequest(message: string): GoogleError {
  return notifyError(400, "BadRequestError", message);
}

/** 400: the request is not well formed. */
export function invalid(message: string): GoogleError {
  return notifyError(400, "ValidationError", message);
}

/** 401 without a token that can be read, 403 with one that is refused. */
export function notAuthorised(code: 401 | 403, message: string): GoogleError {
  return notifyError(code, "AuthError", message);
}

/** 429: as many as a day allows. */
export function tooManyToday(limit: number): GoogleError {
  return notifyError(429, "TooManyRequestsError", `Exceeded send limits (${limit}) for today`);
}

/** 429: as many as a minute allows. */
export function tooFast(keyType: string, limit: number): GoogleError {
  const message = `Exceeded rate limit for key type ${keyType.toUpperCase()} of ${limit} requests per 60 seconds`;
  return notifyError(429, "RateLimitError", message);
}

/** 404. */
export function noResult(): GoogleError {
  return notifyError(404, "NoResultFound", "No result found");
}
