import type { Temporal } from "temporal-polyfill";
import type { FileChange, ShelfPort } from "../../ports/shelf.ts";
import type { SweepState } from "./sweep-state.ts";

/** Which spreadsheets are trackers: those in the folder (null: none), and those named. */
export type Enrolment = { readonly folder: string | null; readonly named: readonly string[] };

/** What a sweep found since the mark `from`: the trackers to look at, each with the time of its change. */
export type Found = {
  readonly from: string;
  readonly mark: string;
  readonly at: Temporal.Instant;
  readonly trackers: readonly string[];
  readonly retired: Readonly<Record<string, string>>;
  readonly changed: readonly { readonly id: string; readonly time: string }[];
};

/** The first sweep: marks now, and only then lists the folder, so that nothing falls between the two. */
export async function findAll({ folder, named }: Enrolment, shelf: ShelfPort): Promise<Found> {
  const { mark, at } = await shelf.mark();
  const inFolder = folder === null ? [] : await shelf.spreadsheetsIn(folder);
  const trackers = [...new Set([...inFolder, ...named])].sort();
  const changed = trackers.map((id) => ({ id, time: "" }));
  return { from: "first", mark, at, trackers, retired: {}, changed };
}

/** What changed since the last sweep: one request, whatever the number of trackers. */
export async function findChanged(
  before: SweepState,
  { folder, named }: Enrolment,
  shelf: ShelfPort,
): Promise<Found> {
  const { changes, next, at } = await shelf.changesSince(before.mark);
  const known = new Set(before.trackers);
  const now = new Set(named);
  const moved = new Map(changes.map((change) => [change.id, change]));
  const isIn = (change: FileChange) => folder !== null && change.folders.includes(folder);
  for (const id of before.trackers) if (!moved.has(id) || named.includes(id)) now.add(id);
  for (const change of changes) if (change.isSpreadsheet && isIn(change)) now.add(change.id);
  const changed = changes.filter(({ id, gone }) => now.has(id) && !gone);
  const added = named.filter((id) => !known.has(id) && !moved.has(id));
  return {
    from: before.mark,
    mark: next,
    at,
    trackers: [...now].sort(),
    retired: retiredNow(before, now, at),
    changed: [
      ...changed.map(({ id, time }) => ({ id, time })),
      ...added.map((id) => ({ id, time: "named" })),
    ],
  };
}

/** Those that are no longer trackers, with the day (London) on which that was seen. */
function retiredNow(
  { trackers, retired }: SweepState,
  now: ReadonlySet<string>,
  at: Temporal.Instant,
): Readonly<Record<string, string>> {
  const today = at.toZonedDateTimeISO("Europe/London").toPlainDate().toString();
  const gone = trackers.filter((id) => !now.has(id)).map((id) => [id, today] as const);
  const still = Object.entries(retired).filter(([id]) => !now.has(id));
  return Object.fromEntries([...still, ...gone]);
}
