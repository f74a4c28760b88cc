import { findColumns } from "../../../../src/core/intake/find-columns.ts";
import { comparable, tidyText } from "../../../../src/core/intake/tidy-text.ts";
import { responseColumns, type TabName, tabTitles } from "../../../../src/core/model/tabs.ts";
import type { ShownFinding, ShownFindings, View } from "../../sidebar-data.ts";
import { sidebarWords } from "../../words.ts";
import { asTab } from "./as-tab.ts";
import { standingFindings } from "./checks-tab.ts";
import { isRow, tabOfFinding } from "./place-of-finding.ts";

const headerSearchRows = 10;

/** What is selected: what to call it, what it says, and which findings are its own. */
type Selection = {
  readonly heading: string;
  readonly about: string;
  readonly owns: (finding: ShownFinding) => boolean;
};

const everything: Selection = { heading: sidebarWords.everything, about: "", owns: () => true };

/** Sidebar: the findings of what is selected, or all. A header, or a tab that has none of its own, shows all. */
export function readFindings(view: View): ShownFindings {
  const findings = standingFindings();
  if (!findings) throw new Error(sidebarWords.noChecks);
  const { heading, about, owns } = view === "selected" ? selection() : everything;
  return { heading, about, findings: findings.filter(owns) };
}

function selection(): Selection {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) return everything;
  const sheet = range.getSheet();
  const row = range.getRow() - 1;
  const title = comparable(sheet.getName());
  if (title === comparable(tabTitles.response)) return selectedRow(sheet, row);
  const names: readonly TabName[] = ["inquiry", "people", "versionControl", "changeLog"];
  const tab = names.find((name) => comparable(tabTitles[name]) === title);
  if (!tab || row === 0) return everything;
  return { heading: tabTitles[tab], about: "", owns: (finding) => tabOfFinding(finding) === tab };
}

function selectedRow(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): Selection {
  const width = Math.max(sheet.getLastColumn(), 1);
  const top = sheet.getRange(1, 1, Math.min(headerSearchRows, sheet.getMaxRows()), width).getDisplayValues();
  const { layout } = findColumns(asTab(tabTitles.response, top), responseColumns);
  if (row <= layout.headerRow) return everything;
  const [cells = []] = sheet.getRange(row + 1, 1, 1, width).getDisplayValues();
  const ref = tidyText(cells[layout.columns.Ref ?? 0] ?? "");
  const recommendation = tidyText(cells[layout.columns.Recommendation ?? -1] ?? "");
  return {
    heading: ref === "" ? sidebarWords.row(row + 1) : sidebarWords.recommendation(ref),
    about: recommendation,
    owns: (finding) => tabOfFinding(finding) === "response" && isRow(finding.ref, ref, row),
  };
}
