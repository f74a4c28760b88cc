import type { Ref } from "../model/tracker.ts";
import { tidyText } from "./tidy-text.ts";

const shape = /^(?:recommendation|rec|r)?[.\s]*(\d{1,3})[.\s]*\(?([a-z])?\)?[.:)]?$/iu;

/** Reads "2a", "2 a.", "2(a)", "Rec 2a"; null when the text is no reference. */
export function readRef(text: string): Ref | null {
  const match = shape.exec(tidyText(text));
  if (!match || Number(match[1]) === 0) return null;
  return { number: Number(match[1]), letter: (match[2] ?? "").toLowerCase() };
}

/** The reference as it should read: "2a". */
export function refLabel(ref: Ref): string {
  return `${ref.number}${ref.letter}`;
}
