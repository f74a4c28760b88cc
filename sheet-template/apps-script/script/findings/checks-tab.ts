import { comparable } from "../../../../src/core/intake/tidy-text.ts";
import { checksColumns, tabTitles } from "../../../../src/core/model/tabs.ts";
import type { ShownFinding } from "../../sidebar-data.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab with this title, or null; case and spaces are forgiven as the service does. */
export function tabTitled(title: string): Sheet | null {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.find((sheet) => comparable(sheet.getName()) === comparable(title)) ?? null;
}

/** What stands in the Checks tab, in its order; null when there is no such tab. */
export function standingFindings(): readonly ShownFinding[] | null {
  const rows = tabTitled(tabTitles.checks)?.getDataRange().getDisplayValues();
  if (!rows) return null;
  const headers = (rows[0] ?? []).map(comparable);
  const places = checksColumns.map((column) => headers.indexOf(comparable(column)));
  return rows.slice(1).flatMap((row) => {
    const [ref = "", severity = "", title = "", message = "", firstSeen = ""] = places.map(
      (place) => row[place] ?? "",
    );
    return ref + message === "" ? [] : [{ ref, severity, title, message, firstSeen }];
  });
}
