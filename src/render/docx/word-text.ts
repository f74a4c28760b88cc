/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets), tab and line breaks apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant.
const illegal = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/gu;

/** What turns the direction of the words around it, and could make a page say what the cell does not. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/u;

/** The lines of a text, without what Word cannot hold. Tabs stay. */
export function textLines(text: string): readonly string[] {
  const clean = text.toWellFormed().replaceAll(illegal, "").replaceAll(turning, "");
  return clean.split(lineBreak);
}

/** A text on one line, for places that have no other: properties, headers, the words of a picture. */
export function oneLine(text: string): string {
  return textLines(text).join(" ").replaceAll("\t", " ").trim();
}

/** The start of a text on one line, with "…" where it is cut. */
export function excerpt(text: string, most: number): string {
  const line = oneLine(text);
  return line.length <= most ? line : `${line.slice(0, most).toWellFormed().trimEnd()}…`;
}

/** Longer addresses do not open from Office, whose limit is that of the old Internet Explorer: 2,083 characters. */
const longest = 2083;

/**
 * The address as a document may link to it, or null: only the web and mailboxes, with nothing that is not part
 * of an address, because Word calls a document damaged when one of its links cannot be read.
 */
export function linkTarget(href: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/iu.test(href) || !URL.canParse(href)) return null;
  const address = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u.test(href) ? href : new URL(href).href;
  return address.length <= longest && /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u.test(address) ? address : null;
}
