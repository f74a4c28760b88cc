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

/** A protobuf duration of so many milliseconds: whole seconds, or three digits more. */
export function writeDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds % 1000 === 0 ? 0 : 3)}s`;
}
