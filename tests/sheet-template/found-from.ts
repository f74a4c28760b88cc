import { template as usual } from "../../sheet-template/template.ts";
import { layOut } from "../../src/app/template/lay-out.ts";
import type { Cell } from "../../src/core/model/workbook.ts";
import type { FoundSpreadsheet, FoundTab, TabLayout } from "../../src/ports/template.ts";

/** A sound tracker as an inspection finds it, made without a service. */
export function soundTracker(automation: string, template = usual): FoundSpreadsheet {
  const { version, tabs } = layOut(template, automation);
  return {
    id: "sound",
    url: "",
    title: "A sound tracker",
    mark: { id: 1, version: String(version) },
    tabs: tabs.map(foundTab),
  };
}

function foundTab(tab: TabLayout, index: number): FoundTab {
  const header: Cell[] = tab.columns.map(({ header: text, formula }) =>
    formula === undefined ? { text, links: [] } : { text, links: [], formula },
  );
  const rows = tab.initialRows.map(({ values }) => values.map((text): Cell => ({ text, links: [] })));
  const inColumns = tab.columns.flatMap(({ cell }, column) =>
    cell.kind === "choice" ? [{ row: 1, column, choices: cell.choices }] : [],
  );
  const inRows = tab.initialRows.flatMap(({ cell }, row) =>
    cell?.kind === "choice" ? [{ row: row + 1, column: 1, choices: cell.choices }] : [],
  );
  return {
    id: index + 1,
    title: tab.title,
    hidden: tab.hidden,
    gridRows: tab.rows,
    gridColumns: tab.columns.length,
    rows: [header, ...rows],
    merges: [],
    headerNotes: tab.columns.map(({ note }) => note),
    protections: tab.protections.map((protection, id) => ({ ...protection, id })),
    colours: tab.colours.map((colour, place) => ({ ...colour, index: place })),
    dropdowns: [...inColumns, ...inRows],
  };
}

/** The same spreadsheet with one tab changed. */
export function withTab(
  found: FoundSpreadsheet,
  title: string,
  change: (tab: FoundTab) => Partial<FoundTab>,
): FoundSpreadsheet {
  return {
    ...found,
    tabs: found.tabs.map((tab) => (tab.title === title ? { ...tab, ...change(tab) } : tab)),
  };
}
