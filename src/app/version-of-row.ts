import { readDate } from "../core/intake/read-date.ts";
import type { Version, VersionRow } from "../core/model/history.ts";

/** A version as Version control tells it now; a date that cannot be read stays as it is written. */
export function versionOfRow({ number, changes, author, date }: VersionRow): Version {
  const reading = readDate({ text: date, links: [] });
  return { number, changes, author, date: reading.kind === "date" ? reading.date.toString() : date };
}
