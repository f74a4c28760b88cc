import type { FormatRun, Formatting } from "../../core/model/formatting.ts";
import { formatRun } from "../../core/model/formatting.ts";
import type { ShownText } from "./shown-text.ts";
import type { CellData } from "./spreadsheet-schema.ts";

type Look = { readonly bold: boolean; readonly italic: boolean; readonly href: string | undefined };
type Start = { readonly at: number; readonly look: Look };

/**
 * The bold, italic and linked stretches of a cell's text. A run of the text stands until the next, and has
 * the look of the cell where it says nothing else (Sheets API reference, CellData.textFormatRuns). A chip of
 * a page is a link; a chip of a person is only its words. A link that its own words spell out is no run.
 */
export function formatRunsOf(cell: CellData, shown: ShownText): Formatting {
  const starts = startsOf(cell, shown);
  const runs = starts.flatMap(({ at, look }, index) => {
    const end = starts[index + 1]?.at ?? shown.text.length;
    return at < end ? chipped(formatRun(at, end, look), shown) : [];
  });
  return runs
    .map((run) => withoutOwnWords(run, shown.text))
    .filter((run) => run.bold || run.italic || run.href);
}

function startsOf(cell: CellData, { at }: ShownText): readonly Start[] {
  const { bold = false, italic = false } = cell.userEnteredFormat?.textFormat ?? {};
  const runs = at ? (cell.textFormatRuns ?? []) : [];
  const holdsLinks = runs.some(({ format }) => format?.link?.uri) || hasLinkChip(cell);
  const href = holdsLinks ? undefined : encodedHref(cell.hyperlink);
  const whole: Start = { at: 0, look: { bold, italic, href } };
  const starts = runs.map(({ startIndex, format = {} }) => ({
    at: at?.(startIndex) ?? 0,
    look: {
      bold: format.bold ?? bold,
      italic: format.italic ?? italic,
      href: encodedHref(format.link?.uri) ?? href,
    },
  }));
  return [whole, ...starts];
}

function hasLinkChip({ chipRuns = [] }: CellData): boolean {
  return chipRuns.some(({ chip }) => chip?.richLinkProperties?.uri !== undefined);
}

/** A run cut at the chips within it, each of which is a link of its own or none. */
function chipped(run: FormatRun, { chips }: ShownText): readonly FormatRun[] {
  const pieces: FormatRun[] = [];
  let start = run.start;
  for (const chip of chips) {
    if (chip.end <= start || chip.start >= run.end) continue;
    if (chip.start > start) pieces.push(formatRun(start, chip.start, { ...looksOf(run) }));
    const href = encodedHref(chip.chip?.richLinkProperties?.uri);
    start = Math.min(chip.end, run.end);
    pieces.push(formatRun(Math.max(chip.start, run.start), start, { ...looksOf(run), href }));
  }
  return start < run.end ? [...pieces, formatRun(start, run.end, looksOf(run))] : pieces;
}

function looksOf({ bold, italic, href }: FormatRun): Parameters<typeof formatRun>[2] {
  return { bold, italic, href };
}

function withoutOwnWords(run: FormatRun, text: string): FormatRun {
  if (run.href === undefined || run.href !== text.slice(run.start, run.end).trim()) return run;
  return formatRun(run.start, run.end, { ...looksOf(run), href: undefined });
}

/** An address as a run keeps it: what is blank or invisible in it percent-encoded (RFC 3986 section 2.1). */
function encodedHref(url: string | undefined): string | undefined {
  const href = url
    ?.toWellFormed()
    .trim()
    .replaceAll(/[\s\p{C}]/gu, encodeURIComponent);
  return href === "" ? undefined : href;
}
