/** Stands where a character is that no font has. All our fonts have this sign. */
export const replacementSign = "□";

/**
 * Makes text fit to be set, and remembers what it had to leave out. `fitText` gives text on one line, all of whose
 * characters the fonts have; a word of more than `longest` characters gets places where it may break.
 */
export type TextFitter = {
  readonly fitText: (text: string, longest?: number) => string;
  /** The characters so far that no font has, each once, in the order in which they came. */
  readonly replaced: () => readonly string[];
};

/** `covered` are the code points that the fonts have. */
export function textFitter(covered: ReadonlySet<number>): TextFitter {
  const missing = new Set<string>();
  return {
    fitText: (text, longest = 40) => breakLongWords(replaceMissing(tidy(text), covered, missing), longest),
    replaced: () => [...missing],
  };
}

const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const breakingSpaces = /[^\P{Zs}\u00A0\u2007\u202F]/gu;
const fixedSpaces = /[\u2007\u202F]/gu;

/** Composed letters, one kind of each space, and nothing that steers a terminal. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(controls, " ")
    .replaceAll(breakingSpaces, " ")
    .replaceAll(fixedSpaces, "\u00A0");
}

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

function replaceMissing(text: string, covered: ReadonlySet<number>, missing: Set<string>): string {
  if (isCovered(text, covered)) return text;
  return Array.from(graphemes.segment(text), ({ segment }) => replaceIn(segment, covered, missing)).join("");
}

/** An emoji of several code points is one sign; of a letter with a mark that is missing, the letter stays. */
function replaceIn(grapheme: string, covered: ReadonlySet<number>, missing: Set<string>): string {
  const visible = grapheme.replaceAll(ignorable, "");
  if (isCovered(visible, covered)) return visible;
  const kept = [...visible].filter((character) => isCovered(character, covered)).join("");
  missing.add(kept === "" ? grapheme : [...visible].filter((each) => !isCovered(each, covered)).join(""));
  return `${kept}${replacementSign}`;
}

function isCovered(text: string, covered: ReadonlySet<number>): boolean {
  for (const character of text) if (!covered.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

const mayBreak = "\u200B";
/** The signs after which an address is best broken, or up to four characters, never before a combining mark. */
const pieces = /[^/?&=.,_@-]{1,4}[/?&=.,_@-]*(?!\p{M})|[/?&=.,_@-]+/gu;

/** A zero-width space wherever a word that fits on no line may be broken. */
function breakLongWords(text: string, longest: number): string {
  return text.replaceAll(/[^ ]+/gu, (word) =>
    word.length <= longest ? word : word.replaceAll(pieces, (piece) => `${piece}${mayBreak}`),
  );
}

/** The text without the places where it may break, for where nothing breaks. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(mayBreak, "");
}
