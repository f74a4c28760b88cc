const quoteLength = 60;
const looked = 400;
const listed = 6;

/** The start of a cell's text for a message: one line, cut at a word. */
export function quote(text: string): string {
  const line = text.slice(0, looked).toWellFormed().replaceAll(/\s+/gu, " ").trim();
  if (line.length <= quoteLength) return text.length > looked ? `${line}…` : line;
  const cut = line.slice(0, quoteLength + 1);
  const end = cut.lastIndexOf(" ");
  // the cut may fall within a character of two units: half of one would be shown as a question mark
  return `${cut.slice(0, end > 0 ? end : quoteLength).replace(/\p{Cs}$/u, "")}…`;
}

/** "2a", "2a and 2b", "1, 2a and 2b"; past six "1, 2, 3, 4, 5, 6 and 9 others". */
export function joinWords(words: readonly string[], last = "and"): string {
  const others = words.length - listed;
  const shown = others > 1 ? [...words.slice(0, listed), `${others} others`] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1)}`;
}
