/** What a spreadsheet may take for the start of a formula, blanks and apostrophes before it left aside. */
const formula = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/** What no cell should hold and some readers stumble over. Tabs and line breaks stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/**
 * A text as a cell that no spreadsheet runs: an apostrophe goes before what could be a formula, as OWASP
 * advises (https://owasp.org/www-community/attacks/CSV_Injection), also where only apostrophes stand before it,
 * so that `textOfCell` can tell which one was ours. The library's own `escape_formulas` cannot be undone for
 * certain, and passes over blanks.
 */
export function cellOfText(text: string): string {
  const clean = text.toWellFormed().replaceAll(control, "");
  return formula.test(clean) ? `'${clean}` : clean;
}

/** The text that a cell stands for: without the apostrophe that made it harmless. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
