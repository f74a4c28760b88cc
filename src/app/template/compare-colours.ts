import type { Area, ColourLayout, FoundTab, Mend } from "../../ports/template.ts";

type ColourMend = Extract<Mend, { readonly kind: "colour" }>;

/**
 * The colours of a tab that are missing, or no longer start right below the header. Those that take another's
 * place come first: adding one moves the places of all others.
 */
export function compareColours(wanted: readonly ColourLayout[], found: FoundTab): readonly Mend[] {
  const mends = wanted.flatMap((colour): ColourMend[] => {
    const alike = found.colours.filter(
      (candidate) => anywhere(candidate) === anywhere(colour) && sameColumns(candidate.areas, colour.areas),
    );
    if (alike.some(({ areas }) => firstRow(areas) <= firstRow(colour.areas))) return [];
    const replaces = alike[0]?.index ?? null;
    return [{ kind: "colour", tabId: found.id, tab: found.title, colour, replaces }];
  });
  return mends.toSorted((one, other) => Number(one.replaces === null) - Number(other.replaces === null));
}

/** Sheets writes a rule's formula for the first row of its area and moves both when rows are inserted. */
function anywhere({ formula, areas }: Pick<ColourLayout, "formula" | "areas">): string {
  return formula.replaceAll(new RegExp(`(\\$[A-Z]+)${firstRow(areas) + 1}(?!\\d)`, "gu"), "$1#");
}

function firstRow(areas: readonly Area[]): number {
  return Math.min(...areas.map(({ startRow = 0 }) => startRow));
}

function sameColumns(some: readonly Area[], others: readonly Area[]): boolean {
  return others.every(({ startColumn = 0 }) => some.some((area) => (area.startColumn ?? 0) === startColumn));
}
