import type { ChangeLogRow, Content } from "../model/history.ts";
import { applyChanges } from "../versions/find-changes.ts";
import { replay } from "../versions/replay.ts";

/** The fields of one ref by their names. */
export type Fields = ReadonlyMap<string, string>;

/** A stamped version in the Change log: its changes, and the response before and after them. */
export type LoggedVersion = {
  readonly number: string;
  readonly rows: readonly ChangeLogRow[];
  readonly before: Content;
  readonly after: Content;
};

/** The rows of the Change log up to and with a version's last; none when it was never stamped. */
export function logUpTo(log: readonly ChangeLogRow[], number: string): readonly ChangeLogRow[] {
  return log.slice(0, log.findLastIndex((row) => row.version === number) + 1);
}

/** The response as it stood at a version. */
export function contentAt(log: readonly ChangeLogRow[], number: string): Content {
  return replay(logUpTo(log, number));
}

/** Every version of a Change log, oldest first. */
export function loggedVersions(log: readonly ChangeLogRow[]): readonly LoggedVersion[] {
  let before: Content = new Map();
  return [...Map.groupBy(log, (row) => row.version)].map(([number, rows]) => {
    const version = { number, rows, before, after: applyChanges(before, rows) };
    before = version.after;
    return version;
  });
}

/** The response by ref: "Inquiry", "1", "2a". */
export function fieldsByRef(content: Content): ReadonlyMap<string, Fields> {
  const byRef = Map.groupBy(content.values(), ({ ref }) => ref);
  return new Map(
    [...byRef].map(([ref, entries]) => [ref, new Map(entries.map(({ field, value }) => [field, value]))]),
  );
}

export const reasonField = "Not for publication (reason)";

/** The refs that a version withholds. */
export function withheldRefs(content: Content): ReadonlySet<string> {
  return new Set([...content.values()].filter(({ field }) => field === reasonField).map(({ ref }) => ref));
}
