import { Temporal } from "temporal-polyfill";
import { PortError } from "../../ports/port-error.ts";
import { headerOf } from "./header.ts";

/** The time of an answer by the service's own clock (RFC 9110 section 6.6.1), so that all machines agree. */
export function answeredAt(headers: object): Temporal.Instant {
  const milliseconds = Date.parse(String(headerOf(headers, "date")));
  if (Number.isNaN(milliseconds)) throw new PortError("refused", "Google's answer bears no readable Date");
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
