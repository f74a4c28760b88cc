import type { PublishedRow } from "../model/history.ts";
import type { Append } from "../model/plan.ts";
import type { Tracker } from "../model/tracker.ts";

/** The write that notes in the Published tab that a version went out. */
export function writePublished(tracker: Tracker, row: PublishedRow): Append {
  const { version, address, digest, at } = row;
  return { kind: "append", tabId: tracker.places.published.id, rows: [[version, address, digest, at]] };
}
