import { type FormatRun, type Formatting, formatRun, writeFormatting } from "../model/formatting.ts";
import { tidyText, untrimmed } from "./tidy-text.ts";

/** A cell of Google Sheets holds 50,000 characters, and a version keeps the formatting of a text in one. */
const mostFormatting = 45_000;

/**
 * The formatting of a text once `tidyText` has tidied it: what was taken out of the text is taken out of the
 * runs, runs of one look that touch become one, and blanks that stand alone have no look. Formatting past what
 * a cell can hold is left out, from the end. Linear in the text.
 */
export function tidyRuns(text: string, runs: Formatting): Formatting {
  if (runs.length === 0) return [];
  const whole = untrimmed(text);
  const blank = whole.length - whole.trimStart().length;
  const tidy = tidyText(text);
  const offsetAt = offsetsIn(text);
  const moved = runs.map((run) => {
    const [start, end] = [offsetAt(run.start), offsetAt(run.end)].map((at) => clamp(at - blank, tidy.length));
    return formatRun(start ?? 0, end ?? 0, run);
  });
  return fitting(withoutBlanks(tidy, joined(moved)));
}

/** Turns indexes of a text, asked for in rising order, into those of the text before its ends are cut off. */
function offsetsIn(text: string): (index: number) => number {
  let from = 0;
  let offset = 0;
  return (index) => {
    const to = Math.max(from, afterPair(text, index));
    offset += untrimmed(text.slice(from, to)).length;
    from = to;
    return offset;
  };
}

/** An index within a surrogate pair, or between CR and LF, stands for the one after it. */
function afterPair(text: string, index: number): number {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  const inSurrogates = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return inSurrogates || (before === 13 && after === 10) ? index + 1 : index;
}

function clamp(at: number, length: number): number {
  return Math.min(length, Math.max(0, at));
}

function joined(runs: Formatting): Formatting {
  const result: FormatRun[] = [];
  for (const run of runs.filter(({ start, end }) => start < end)) {
    const last = result.at(-1);
    if (last?.end === run.start && sameLook(last, run))
      result[result.length - 1] = formatRun(last.start, run.end, run);
    else result.push(run);
  }
  return result;
}

function sameLook(one: FormatRun, other: FormatRun): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.href === other.href;
}

/** A blank that looks different from what surrounds it shows nothing; within a link it is a part of the link. */
function withoutBlanks(text: string, runs: Formatting): Formatting {
  return runs.filter(
    ({ start, end }, index) =>
      text.slice(start, end).trim() !== "" ||
      runs[index - 1]?.end === start ||
      runs[index + 1]?.start === end,
  );
}

function fitting(runs: Formatting): Formatting {
  let length = 0;
  const past = runs.findIndex((run) => {
    length += writeFormatting([run]).length + 2;
    return length > mostFormatting;
  });
  return past === -1 ? runs : runs.slice(0, past);
}
