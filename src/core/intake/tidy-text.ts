// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/gu;

/**
 * The text of a cell as the tracker keeps it: line breaks as "\n", no-break spaces as spaces, no control
 * characters, well-formed UTF-16, no blank ends. Sheets itself may drop these, so a version must not hang
 * on them.
 */
export function tidyText(text: string): string {
  return untrimmed(text).trim();
}

/** A tidied text before its blank ends are cut off: what comes of each character hangs on its neighbours only. */
export function untrimmed(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|\u2028|\u2029/gu, "\n")
    .replaceAll("\u00a0", " ")
    .replaceAll(controls, "");
}

/** A header or a name, ready to compare: case, spacing, line breaks and end punctuation forgiven. */
export function comparable(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s.:*]+$/u, "");
}
