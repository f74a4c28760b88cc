import { findColumns, type Layout } from "../../core/intake/find-columns.ts";
import type { Problem } from "../../core/intake/problem.ts";
import type { ColourRule, ColumnTemplate, TabTemplate, Template } from "../../core/model/template.ts";
import type { FoundTab, Mend } from "../../ports/template.ts";
import { compareColours } from "./compare-colours.ts";
import { compareFormula, isBlocked, placeOfFormula } from "./compare-headers.ts";
import { compareProtections } from "./compare-protections.ts";
import { blockedFormula, differencesIn } from "./differences.ts";
import { layOutColour, layOutColumn, layOutProtections, type Places } from "./lay-out.ts";
import type { MendPlan } from "./mend-plan.ts";

/**
 * Compares a tab of people's. Its columns are found by their headers, wherever people have moved them, and
 * formulas, colours and protections are laid out for those places. Cells of people's are only spoken about.
 */
export function planPeoplesTab(
  tab: TabTemplate,
  found: FoundTab,
  template: Template,
  automation: string,
): MendPlan {
  const typed = tab.columns.filter(({ cell }) => cell.kind !== "lookup").map(({ header }) => header);
  const { layout, problems } = findColumns<string>(found, typed);
  const places = withFormulas(tab, found, layout);
  const columns = tab.columns.filter((column) => isLaidOut(referencesOf(column), places));
  const rules = tab.colours.filter((rule) => isLaidOut(coloured(rule), places));
  const isWhole = typed.every((header) => places.columns[header] !== undefined);
  return {
    mends: [
      ...columns.flatMap((column) => planFormula(column, found, places, template)),
      ...compareColours(
        rules.map((rule) => layOutColour(rule, places, template)),
        found,
      ),
      ...(isWhole ? compareProtections(layOutProtections(tab, places, automation), found) : []),
    ],
    differences: [
      ...problems,
      ...blockedIn(tab, found, places),
      ...differencesIn(tab, found, places.columns),
    ],
  };
}

function withFormulas(tab: TabTemplate, found: FoundTab, layout: Layout<string>): Places {
  const { headerRow, width } = layout;
  const formulas = tab.columns
    .filter(({ cell }) => cell.kind === "lookup")
    .map(({ header }) => [header, placeOfFormula(header, found, headerRow, width)] as const);
  const standing = Object.entries(layout.columns).flatMap(([header, column]) =>
    column === undefined ? [] : [[header, column] as const],
  );
  return { headerRow, columns: Object.fromEntries([...standing, ...formulas]) };
}

function planFormula(
  column: ColumnTemplate,
  found: FoundTab,
  places: Places,
  template: Template,
): readonly Mend[] {
  if (column.cell.kind !== "lookup") return [];
  const wanted = layOutColumn(column, places, template);
  return compareFormula(wanted, found, places.headerRow, places.columns[column.header] ?? 0);
}

function blockedIn(tab: TabTemplate, found: FoundTab, places: Places): readonly Problem[] {
  return tab.columns
    .filter(({ cell }) => cell.kind === "lookup")
    .filter(({ header }) => isBlocked(found, places.headerRow, places.columns[header] ?? 0))
    .map(({ header }) => blockedFormula(tab.title, header));
}

function referencesOf({ header, cell }: ColumnTemplate): readonly string[] {
  return cell.kind === "lookup" ? [header, cell.lookup.by] : [header];
}

/** The columns of its own tab that a colour needs. */
function coloured({ columns, when }: ColourRule): readonly string[] {
  return [...columns, ...Array.from(when.matchAll(/\[(?<column>[^\]!]+)\]/gu), (match) => match[1] ?? "")];
}

function isLaidOut(headers: readonly string[], { columns }: Places): boolean {
  return headers.every((header) => columns[header] !== undefined);
}
