import type { DateReading } from "../model/tracker.ts";
import { readWrittenDate } from "../model/written-date.ts";
import { oneLine } from "./visible-text.ts";

/** A date in ISO form; where there is no readable date, the words that stand in its place. */
export function writtenDate(text: string, reading: DateReading = readWrittenDate(text)): string {
  return reading.kind === "date" ? reading.date.toString() : oneLine(text);
}
