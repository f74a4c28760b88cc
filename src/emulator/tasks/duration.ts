import { invalidArgument } from "../http/google-error.ts";

/** Milliseconds of a protobuf duration as `3.5s`. @throws GoogleError 400 that names the field */
export function millisecondsOf(text: string, field: string): number {
  const seconds = /^(\d+(?:\.\d{1,9})?)s$/.exec(text)?.[1];
  if (seconds === undefined)
    throw invalidArgument(
      `Invalid value at '${field}' (type.googleapis.com/google.protobuf.Duration), "${text}"`,
    );
  return Math.round(Number(seconds) * 1000);
}
