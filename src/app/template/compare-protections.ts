import type { Area, FoundProtection, FoundTab, Mend, ProtectionLayout } from "../../ports/template.ts";

/** The protections of a tab that are missing, too small or open to the wrong people. */
export function compareProtections(wanted: readonly ProtectionLayout[], found: FoundTab): readonly Mend[] {
  return wanted
    .filter((protection) => !found.protections.some((candidate) => serves(candidate, protection, found)))
    .map((protection) => ({
      kind: "protect",
      tabId: found.id,
      tab: found.title,
      protection,
      replaces: found.protections.find(({ area }) => same(area, protection.area, found))?.id ?? null,
    }));
}

/** Whether a protection does at least what is wanted of it. Whoever owns the spreadsheet may always edit. */
function serves(candidate: FoundProtection, wanted: ProtectionLayout, tab: FoundTab): boolean {
  if (!covers(candidate.area, wanted.area, tab)) return false;
  if (!wanted.warningOnly)
    return !candidate.warningOnly && wanted.editors.every((editor) => candidate.editors.includes(editor));
  return wanted.open.every((area) => candidate.open.some((other) => covers(other, area, tab)));
}

/** An area with its open ends closed by the edges of the tab. */
function closed(area: Area, tab: FoundTab): Required<Area> {
  return {
    startRow: area.startRow ?? 0,
    endRow: area.endRow ?? tab.gridRows,
    startColumn: area.startColumn ?? 0,
    endColumn: area.endColumn ?? tab.gridColumns,
  };
}

function covers(outer: Area, inner: Area, tab: FoundTab): boolean {
  const [big, small] = [closed(outer, tab), closed(inner, tab)];
  return (
    big.startRow <= small.startRow &&
    big.endRow >= small.endRow &&
    big.startColumn <= small.startColumn &&
    big.endColumn >= small.endColumn
  );
}

function same(one: Area, other: Area, tab: FoundTab): boolean {
  return covers(one, other, tab) && covers(other, one, tab);
}
