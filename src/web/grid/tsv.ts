/**
 * The rows and cells of text that a spreadsheet put on the clipboard: tabs between cells, and quotes around
 * those with tabs, line breaks or quotes in them, which are doubled there. A quote elsewhere is a quote.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) break;
    const [whole, quoted, plain, end = ""] = found;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : plainBreaks(quoted.replaceAll('""', '"')));
    at += whole.length;
    if (end === "") break;
    // a break at the very end closes the last row and opens none
    if (end !== "\t") {
      if (at === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** Rows and cells as the clipboard carries them. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(writeCell).join("\t")).join("\n");
}

function writeCell(text: string): string {
  return /["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plainBreaks(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n");
}
