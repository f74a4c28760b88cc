import type { Tab } from "../model/workbook.ts";
import type { Problem } from "./problem.ts";
import { comparable } from "./tidy-text.ts";

/** Where the table of a tab starts, and in which column each known header stands. */
export type Layout<Column extends string> = {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  readonly width: number;
};

/** Other words that people use for our headers, all lower case. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["reference", "Ref"],
  ["rec no", "Ref"],
  ["no", "Ref"],
  ["recommendations", "Recommendation"],
  ["agreed yes/no", "Agreed"],
  ["agreed (yes/no)", "Agreed"],
  ["agreed?", "Agreed"],
  ["response", "Response and proposed action"],
  ["response including proposed action", "Response and proposed action"],
  ["cabinet member", "Responsible Cabinet Member"],
  ["senior responsible officer owner", "Senior Responsible Officer"],
  ["responsible officer", "Senior Responsible Officer"],
  ["sro", "Senior Responsible Officer"],
  ["target date", "Action due"],
  ["due date", "Action due"],
  ["6 month progress update", "Six month progress update"],
  ["six month update", "Six month progress update"],
  ["12 month progress update", "Twelve month progress update"],
  ["twelve month update", "Twelve month progress update"],
  ["not for publication", "Not for publication (reason)"],
  ["version", "Version No."],
  ["version number", "Version No."],
  ["author", "Name of response author"],
  ["e-mail", "Email"],
  ["email address", "Email"],
]);

const headerSearchRows = 10;

/** The known header that a cell holds, or null. Blanks, case and a few aliases are forgiven. */
function headerOf<Column extends string>(text: string, known: ReadonlyMap<string, Column>): Column | null {
  const plain = comparable(text);
  const alias = aliases.get(plain);
  return known.get(plain) ?? (alias === undefined ? undefined : known.get(comparable(alias))) ?? null;
}

function headersOf<Column extends string>(tab: Tab, row: number, known: ReadonlyMap<string, Column>) {
  const cells = tab.rows[row] ?? [];
  return cells.flatMap((cell, column) => {
    const header = headerOf(cell.text, known);
    return header ? [{ header, column }] : [];
  });
}

/**
 * Finds the header row of a tab (the one of the first ten rows with the most known headers) and its columns,
 * in any order. Missing and doubled headers come back as problems, all of them.
 */
export function findColumns<Column extends string>(
  tab: Tab,
  wanted: readonly Column[],
  optional: readonly Column[] = [],
): { readonly layout: Layout<Column>; readonly problems: readonly Problem[] } {
  const known = new Map(wanted.map((column) => [comparable(column), column]));
  const candidates = Array.from({ length: headerSearchRows }, (_, row) => headersOf(tab, row, known));
  const most = Math.max(...candidates.map((found) => found.length));
  const headerRow = candidates.findIndex((found) => found.length === most);
  const found = candidates[headerRow] ?? [];
  const columns: Partial<Record<Column, number>> = {};
  const problems: Problem[] = [];
  for (const { header, column } of found) {
    if (columns[header] === undefined) columns[header] = column;
    else problems.push(doubled(tab.title, header));
  }
  for (const column of wanted)
    if (columns[column] === undefined && !optional.includes(column))
      problems.push(missing(tab.title, column));
  return { layout: { headerRow, columns, width: tab.rows[headerRow]?.length ?? 0 }, problems };
}

function doubled(tab: string, header: string): Problem {
  return {
    code: "duplicate-header",
    message: `The ${tab} tab has two columns headed "${header}". Rename or remove one of them.`,
  };
}

function missing(tab: string, header: string): Problem {
  return {
    code: "missing-column",
    message: `The ${tab} tab has no column headed "${header}". Add a column with that header in its top row, or put the old header back.`,
  };
}
