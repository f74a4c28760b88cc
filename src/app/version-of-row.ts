import type { Version } from "../core/model/history.ts";
import type { VersionRow } from "../core/model/tracker.ts";

/** A version as Version control tells it now; a date that cannot be read stays as it is written. */
export function versionOfRow({ number, changes, author, date, cells }: VersionRow): Version {
  return { number, changes, author, date: date.kind === "date" ? date.date.toString() : cells.Date.text };
}
