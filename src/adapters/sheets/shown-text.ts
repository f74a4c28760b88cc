import type { CellData } from "./spreadsheet-schema.ts";

type ChipRun = NonNullable<CellData["chipRuns"]>[number];

/** A chip and where what it shows stands in the text: from `start` up to `end`, UTF-16. */
export type PlacedChip = { readonly start: number; readonly end: number; readonly chip: ChipRun["chip"] };

/**
 * What a cell shows. `at` turns an index of what was typed into one of `text`; null where the two cannot be
 * laid side by side.
 */
export type ShownText = {
  readonly text: string;
  readonly at: ((typedIndex: number) => number) | null;
  readonly chips: readonly PlacedChip[];
};

/**
 * The text of a cell as people see it. What was typed is taken letter by letter; numbers, dates and results
 * come as they are shown, and so does what holds chips: typed, each of them is an "@" (Sheets API reference,
 * CellData.chipRuns).
 */
export function shownText(cell: CellData): ShownText {
  const typed = cell.userEnteredValue?.stringValue;
  const shown = cell.formattedValue;
  const chips = (cell.chipRuns ?? []).filter(({ chip }) => chip && Object.keys(chip).length > 0);
  if (typed === undefined || shown === undefined || chips.length === 0) {
    const text = typed ?? shown ?? cell.effectiveValue?.stringValue ?? "";
    return { text, at: (index) => index, chips: [] };
  }
  const placed = placeChips(typed, shown, chips);
  if (!placed) return { text: shown, at: null, chips: [] };
  const at = (index: number) => {
    const before = chips.findLastIndex(({ startIndex }) => startIndex < index);
    const start = chips[before]?.startIndex;
    return start === undefined ? index : (placed[before]?.end ?? 0) + index - start - 1;
  };
  return { text: shown, at, chips: placed };
}

/** Lays what is shown beside what was typed: the words between the chips are the same in both. */
function placeChips(typed: string, shown: string, chips: readonly ChipRun[]): readonly PlacedChip[] | null {
  const placed: PlacedChip[] = [];
  let start = chips[0]?.startIndex ?? 0;
  if (!shown.startsWith(typed.slice(0, start))) return null;
  for (const [index, { startIndex, chip }] of chips.entries()) {
    const words = typed.slice(startIndex + 1, chips[index + 1]?.startIndex);
    const end = chipEnd(shown, start, chip, words, index === chips.length - 1);
    if (end < start || !shown.startsWith(words, end)) return null;
    placed.push({ start, end, chip });
    start = end + words.length;
  }
  return placed;
}

function chipEnd(
  shown: string,
  start: number,
  chip: ChipRun["chip"],
  words: string,
  isLast: boolean,
): number {
  if (isLast) return shown.length - words.length;
  const known = chip?.personProperties?.email ?? chip?.richLinkProperties?.uri ?? "";
  if (known !== "" && shown.startsWith(known + words, start)) return start + known.length;
  return words === "" ? -1 : shown.indexOf(words, start);
}
