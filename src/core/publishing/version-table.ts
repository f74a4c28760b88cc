import type { Change } from "../model/history.ts";
import type { PublishedVersion } from "../model/snapshot.ts";
import type { Tracker, VersionRow } from "../model/tracker.ts";
import { describeChanges } from "../versions/describe-changes.ts";
import { joinNames, type PublishedNames, type Role } from "./published-people.ts";
import { type LoggedVersion, loggedVersions, logUpTo, reasonField, withheldRefs } from "./version-content.ts";
import { oneLine } from "./visible-text.ts";
import { writtenDate } from "./written-date.ts";

const ownerFields: ReadonlyMap<string, Role> = new Map([
  ["Responsible Cabinet Member", "councillor"],
  ["Lead Cabinet Member", "councillor"],
  ["Senior Responsible Officer", "officer"],
  ["Lead senior officer", "officer"],
]);

/**
 * The versions up to `number`, oldest first, with the words that Version control has for them now. Where
 * those are still the automation's own, they are written anew for readers, who have no Change log: without what
 * is withheld, and with people by the names that may be published.
 */
export function versionTable(
  tracker: Tracker,
  number: string,
  names: PublishedNames,
): readonly PublishedVersion[] {
  const versions = loggedVersions(logUpTo(tracker.changeLog, number));
  const now = versions.at(-1)?.after ?? new Map();
  const present = new Set([...now.values()].map(({ ref }) => ref));
  const gone = versions.flatMap(({ after }) => [...withheldRefs(after)].filter((ref) => !present.has(ref)));
  const hidden = new Set([...withheldRefs(now), ...gone]);
  return versions.map((version) => {
    const row = tracker.versions.findLast((each) => each.number === version.number);
    return publishedVersion(version, row, hidden, names);
  });
}

function publishedVersion(
  version: LoggedVersion,
  row: VersionRow | undefined,
  hidden: ReadonlySet<string>,
  names: PublishedNames,
): PublishedVersion {
  const { number, rows, before } = version;
  const isReworded = row !== undefined && row.changes !== describeChanges(number, rows, before);
  const authors = row?.author ?? rows.map(({ by }) => by).join(", ");
  return {
    number: oneLine(number),
    changes: isReworded ? oneLine(row.changes) : readersChanges(version, hidden, names),
    author: publishedAuthor(authors, names),
    date:
      row && row.date.kind !== "blank"
        ? writtenDate(row.cells.Date.text, row.date)
        : (rows.at(-1)?.at ?? "").slice(0, 10),
  };
}

/** Of a row that was withheld before or after a change, only that is told: its old values are not to be seen. */
function readersChanges(version: LoggedVersion, hidden: ReadonlySet<string>, names: PublishedNames): string {
  const { number, rows, before, after } = version;
  const secret = hidden.union(withheldRefs(before)).union(withheldRefs(after));
  const shown = rows.filter(
    ({ ref, field }) => before.size === 0 || field === reasonField || !secret.has(ref),
  );
  const words = describeChanges(
    number,
    shown.map((change) => withNames(change, names)),
    before,
  );
  return oneLine(words).replace(/, see Change log$/u, "") || "Changes to what is not for publication";
}

function withNames(change: Change, names: PublishedNames): Change {
  const role = ownerFields.get(change.field);
  if (!role) return change;
  return { ...change, from: names(change.from, role), to: names(change.to, role) };
}

/** The authors of a version as they may be published; an editor whom nobody knows is "Not known". */
function publishedAuthor(text: string, names: PublishedNames): string {
  const authors = oneLine(text)
    .split(/, | and /u)
    .filter((author) => author.trim() !== "");
  const published = authors.map((author) => {
    if (/^\d+ others$/u.test(author)) return author;
    return author === "Unknown editor" ? "Not known" : names(author, "officer");
  });
  return joinNames([...new Set(published)]) || "Not known";
}
