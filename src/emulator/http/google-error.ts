/** How Google words a refusal: the HTTP code, the canonical status, the sentence and optional details. */
export type Refusal = {
  code: number;
  status: string;
  message: string;
  details?: unknown[];
  /** `errors[0].reason` of the older envelope that Drive and Cloud Storage use. */
  reason?: string;
  /** `errors[0].domain` of the older envelope; `global` where none is given. */
  domain?: string;
  /** `errors[0].location` and `locationType` of the older envelope. */
  location?: { name: string; type: string };
};

const STATUS_OF_CODE: Record<number, string> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ALREADY_EXISTS",
  412: "FAILED_PRECONDITION",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  501: "UNIMPLEMENTED",
  503: "UNAVAILABLE",
};

/** Thrown by a handler to answer with Google's error envelope; anything already written is rolled back. */
export class GoogleError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Omit<Refusal, "status"> & { status?: string }) {
    super(refusal.message);
    this.refusal = { status: STATUS_OF_CODE[refusal.code] ?? "UNKNOWN", ...refusal };
  }
}

/** 400 INVALID_ARGUMENT with the given sentence. */
export function invalidArgument(message: string, details?: unknown[]): GoogleError {
  return new GoogleError({ code: 400, message, reason: "badRequest", ...(details ? { details } : {}) });
}

/** 404 as the newer services word it. */
export function entityNotFound(): GoogleError {
  return new GoogleError({ code: 404, message: "Requested entity was not found.", reason: "notFound" });
}

/** 403 as the newer services word it. */
export function permissionDenied(): GoogleError {
  return new GoogleError({ code: 403, message: "The caller does not have permission", reason: "forbidden" });
}

/** 501 for whatever this emulator does not answer: it names what is missing and never pretends. */
export function notEmulated(what: string): GoogleError {
  return new GoogleError({ code: 501, message: `Not emulated: ${what}`, reason: "notImplemented" });
}

/** `google.rpc.BadRequest` details, one violation a field. */
export function badRequestDetails(violations: { field?: string; description: string }[]): unknown[] {
  return [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: violations }];
}
