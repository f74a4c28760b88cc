import type { Problem } from "../../core/intake/problem.ts";
import { comparable } from "../../core/intake/tidy-text.ts";
import type { CellKind, TabTemplate } from "../../core/model/template.ts";
import type { FoundTab } from "../../ports/template.ts";

/** What people's tab lacks beside the template, in words: nobody but them writes there. */
export function differencesIn(
  tab: TabTemplate,
  found: FoundTab,
  columns: Readonly<Record<string, number>>,
): readonly Problem[] {
  const lists = tab.columns.flatMap(({ header, cell }) => {
    const column = columns[header];
    return column === undefined || hasDropdown(found, cell, (place) => place.column === column)
      ? []
      : [noDropdown(tab.title, `the column ${header}`, cell)];
  });
  return [...lists, ...factDifferences(tab, found, columns)];
}

/** The named rows that the template starts a tab with: those that bear a note. */
function factDifferences(
  tab: TabTemplate,
  found: FoundTab,
  columns: Readonly<Record<string, number>>,
): readonly Problem[] {
  const [nameColumn = 0, valueColumn = 1] = tab.columns.map(({ header }) => columns[header]);
  return tab.initialRows.flatMap(({ values: [name = ""], note, cell }) => {
    if (note === undefined) return [];
    const row = found.rows.findIndex(
      (cells) => comparable(cells[nameColumn]?.text ?? "") === comparable(name),
    );
    if (row < 0) return [missingFact(tab.title, name, note)];
    const here = (place: { row: number; column: number }) =>
      place.row === row && place.column === valueColumn;
    return cell && !hasDropdown(found, cell, here) ? [noDropdown(tab.title, name, cell)] : [];
  });
}

function hasDropdown(
  found: FoundTab,
  cell: CellKind,
  here: (place: { row: number; column: number }) => boolean,
): boolean {
  if (cell.kind !== "choice") return true;
  return found.dropdowns.some(
    (dropdown) => here(dropdown) && cell.choices.every((choice) => dropdown.choices.includes(choice)),
  );
}

function noDropdown(tab: string, where: string, cell: CellKind): Problem {
  const choices = cell.kind === "choice" ? cell.choices.join(", ") : "";
  return {
    code: "missing-dropdown",
    message: `In the ${tab} tab, ${where} has no dropdown that offers every choice. Choose Data › Data validation there and add: ${choices}.`,
  };
}

function missingFact(tab: string, name: string, note: string): Problem {
  return {
    code: "missing-fact",
    message: `The ${tab} tab has no row "${name}". Add a row with that name. ${note}`,
  };
}

export function missingTab(tab: TabTemplate): Problem {
  const headers = tab.columns
    .filter(({ cell }) => cell.kind !== "lookup")
    .map(({ header }) => header)
    .join(", ");
  return {
    code: "missing-tab",
    message: `There is no tab titled "${tab.title}". Bring it back from File › Version history, or add one whose first row reads: ${headers}.`,
  };
}

export function doubledTab(title: string): Problem {
  return {
    code: "duplicate-tab",
    message: `There are several tabs titled "${title}". Keep one and rename the others.`,
  };
}

export function blockedFormula(tab: string, header: string): Problem {
  return {
    code: "blocked-formula",
    message: `Something is typed in the ${header} column of the ${tab} tab, so its formula cannot fill it. Clear the cells below that header, then run again.`,
  };
}

export function newerTemplate(found: string, known: number): Problem {
  return {
    code: "newer-template",
    message: `This tracker follows version ${found} of the template, and this program knows version ${known}. Update the program, then run again.`,
  };
}
