import { enteredIn, type Tab } from "./tab.ts";

/**
 * Where each row of a tab is after others inserted, deleted, sorted or edited: rows that are the same at the top
 * and at the bottom stay beside their edge, and those between are found by what they hold, or by their first cell.
 */
export function followRows(before: Tab, after: Tab): (row: number) => number {
  const [old, now] = [before.rows.map(signatureOf), after.rows.map(signatureOf)];
  const top = commonLength(old, now);
  const bottom = Math.min(
    commonLength(old.toReversed(), now.toReversed()),
    Math.min(old.length, now.length) - top,
  );
  const shift = now.length - old.length;
  const bySignature = soleIndex(now);
  const byFirst = soleIndex(after.rows.map(firstOf));
  const firstBefore = soleIndex(before.rows.map(firstOf));
  return (row) => {
    if (row < top) return row;
    if (row >= old.length - bottom) return row + shift;
    const same = bySignature.get(old[row] ?? "");
    if (same !== undefined) return same;
    const first = firstOf(before.rows[row] ?? []);
    const found = first !== "" && firstBefore.has(first) ? byFirst.get(first) : undefined;
    return found ?? Math.min(row, Math.max(after.size.rows - 1, 0));
  };
}

function signatureOf(cells: Tab["rows"][number]): string {
  return JSON.stringify(cells.map((cell) => enteredIn(cell)));
}

function firstOf(cells: Tab["rows"][number]): string {
  return String(cells[0] ? enteredIn(cells[0]) : "");
}

function commonLength(some: readonly string[], others: readonly string[]): number {
  const different = some.findIndex((text, index) => text !== others[index]);
  return different < 0 ? some.length : different;
}

/** Where each text stands that stands only once. */
function soleIndex(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = Map.groupBy(texts.keys(), (index) => texts[index] ?? "");
  return new Map(
    [...places].flatMap(([text, [index, ...more]]) =>
      index === undefined || more.length > 0 ? [] : [[text, index]],
    ),
  );
}
