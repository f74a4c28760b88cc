import { type Formatting, formatRun } from "../model/formatting.ts";

const pictograph = String.raw`\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?`;
const joining =
  "Arabic Syriac Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar"
    .split(" ")
    .map((script) => String.raw`\p{Script=${script}}`)
    .join("");
const invisible = String.raw`(?![\n\t])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]`;

/**
 * What shows nothing and can hide or reorder what is read: zero-width and bidirectional controls, fillers, tags
 * (Unicode's Default_Ignorable_Code_Point), controls. Joiners stay where they change what is seen: within an
 * emoji, and between letters of scripts that join (RFC 5892, appendix A.1 and A.2).
 */
const pieces = new RegExp(
  `(?<kept>${pictograph}(?:\\u200d${pictograph})*|(?<=[${joining}])[\\u200c\\u200d](?=[${joining}]))|(?:${invisible})+`,
  "gu",
);

/** A text with what is invisible taken out, and its formatting moved along. Line breaks stay; tabs are spaces. */
export function visibleText(
  text: string,
  runs: Formatting = [],
): { readonly text: string; readonly runs: Formatting } {
  const gone = [...text.toWellFormed().matchAll(pieces)].filter(({ groups }) => groups?.kept === undefined);
  const visible = text
    .toWellFormed()
    .replaceAll(pieces, (...match) => keptOf(match.at(-1)))
    .replaceAll("\t", " ");
  const at = movedBy(gone.map(({ index, 0: piece }) => ({ start: index, length: piece.length })));
  const moved = runs.map((run) => formatRun(at(run.start), at(run.end), run));
  return { text: visible, runs: moved.filter(({ start, end }) => start < end) };
}

function keptOf(groups: unknown): string {
  if (typeof groups !== "object" || groups === null || !("kept" in groups)) return "";
  return typeof groups.kept === "string" ? groups.kept : "";
}

/** Turns indexes, asked for in rising order, into those of the text without the pieces that are gone. */
function movedBy(gone: readonly { readonly start: number; readonly length: number }[]) {
  let next = 0;
  let lost = 0;
  return (index: number): number => {
    for (let piece = gone[next]; piece && piece.start + piece.length <= index; piece = gone[next]) {
      lost += piece.length;
      next += 1;
    }
    const within = gone[next];
    return within && within.start < index ? within.start - lost : index - lost;
  };
}

/** A short text, such as a name or an answer, on one line. */
export function oneLine(text: string): string {
  return visibleText(text).text.replaceAll(/\s+/gu, " ").trim();
}
