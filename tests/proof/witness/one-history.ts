import { createHash } from "node:crypto";
import { doubled, type Rows } from "./texts.ts";

/** The tabs in which a tracker's history stands, as rows of texts without headers. */
export type HistoryTabs = { readonly log: Rows; readonly baseline: Rows; readonly versions: Rows };

/**
 * Everything that is wrong with a history: a change told twice or not following from the one before it, a broken
 * chain, a baseline that is not what the log replays to, a version that stands twice or in one tab alone. It is
 * written from docs/architecture.md and docs/decisions, and asks nothing of the product.
 */
export function wrongHistory({ log, baseline, versions }: HistoryTabs): readonly string[] {
  const stamped = [...new Set(log.map(([version = ""]) => version))];
  const shown = versions.map(([number = ""]) => number).filter((number) => number !== "");
  return [
    ...doubled(log.map(([version, ref, field]) => `${version} ${ref} ${field}`)).map(
      (change) => `told twice in the Change log: ${change}`,
    ),
    ...doubled(shown).map((number) => `version ${number} stands twice in Version control`),
    ...(stamped.join() === shown.join() ? [] : [`Version control has ${shown}, the Change log ${stamped}`]),
    ...chainBreaks(log),
    ...replayedWrongly(log, baseline),
  ];
}

/** Each row's chain is the digest of the chain before it and of the row (docs/decisions/0001 and the Change log). */
function chainBreaks(log: Rows): readonly string[] {
  return log.flatMap((row, index) => {
    const parts = [log[index - 1]?.[7] ?? "", ...Array.from({ length: 7 }, (_, at) => row[at] ?? "")];
    const digest = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
    return row[7] === digest ? [] : [`the chain breaks at row ${index + 2} of the Change log`];
  });
}

function replayedWrongly(log: Rows, baseline: Rows): readonly string[] {
  const values = new Map<string, string>();
  const trouble: string[] = [];
  for (const [index, [, ref, field, from = "", to = ""]] of log.entries()) {
    const key = `${ref} · ${field}`;
    if ((values.get(key) ?? "") !== from)
      trouble.push(`row ${index + 2} of the Change log does not follow from what ${key} was`);
    if (from === to) trouble.push(`row ${index + 2} of the Change log changes nothing`);
    values.set(key, to);
  }
  const kept = baseline.filter(([ref = ""]) => ref !== "");
  const replayed = [...values].filter(([, value]) => value !== "").toSorted();
  const standing = kept
    .map(([ref, field, value = ""]) => [`${ref} · ${field}`, value] as const)
    .filter(([, value]) => value !== "")
    .toSorted();
  if (JSON.stringify(replayed) !== JSON.stringify(standing))
    trouble.push("the baseline is not what the Change log replays to");
  return trouble;
}
