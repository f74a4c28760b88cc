/**
 * What can go wrong between us and a service, in the terms that decide what to do next:
 * - `stale`: refused, because a later version has been stamped since the reading: read again;
 * - `uncertain`: the answer was lost, so it may have been applied: read again and look;
 * - `busy`: the service asks us to wait (429), and waiting did not help;
 * - `unreachable`: no answer, or only failures, to something that changes nothing;
 * - `not-found`, `not-allowed`, `too-large`, `refused`: final until somebody mends the cause.
 */
export type PortFailure =
  | "stale"
  | "uncertain"
  | "busy"
  | "unreachable"
  | "not-found"
  | "not-allowed"
  | "too-large"
  | "refused";

/** Which service failed, where it is not a tracker's sheet. */
export type PortService = "sheet" | "site";

/** A service's failure; `message` is the service's own, and holds no text of cells. */
export class PortError extends Error {
  readonly failure: PortFailure;
  readonly service: PortService;

  constructor(
    failure: PortFailure,
    message: string,
    options: ErrorOptions & { readonly service?: PortService } = {},
  ) {
    super(message, options);
    this.name = "PortError";
    this.failure = failure;
    this.service = options.service ?? "sheet";
  }
}
