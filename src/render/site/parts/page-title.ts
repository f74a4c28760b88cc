/** Search engines and browser tabs show no more than this. */
const most = 70;

/** A page's title, at most 70 characters: the tail stays whole, and the subject is cut at a word. */
export function pageTitle(subject: string, tail: string): string {
  const end = tail === "" ? "" : ` - ${excerpt(tail, 34)}`;
  return `${excerpt(subject, most - end.length)}${end}`;
}

/** The start of a text on one line, at most so many characters, cut at a word where there is one. */
export function excerpt(text: string, length: number): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length / 2 ? space : cut.length).toWellFormed()}…`;
}
