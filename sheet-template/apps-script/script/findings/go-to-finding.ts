import { a1 } from "../../../../src/core/intake/a1.ts";
import { tabTitles } from "../../../../src/core/model/tabs.ts";
import type { ShownFinding, Told } from "../../sidebar-data.ts";
import { sidebarWords } from "../../words.ts";
import { tabTitled } from "./checks-tab.ts";
import { placeOfFinding, tabOfFinding } from "./place-of-finding.ts";

/** Sidebar: selects the cell that a finding is about, wherever its row has moved to. */
export function goToFinding(finding: ShownFinding): Told {
  const sheet = tabTitled(tabTitles[tabOfFinding(finding)]);
  const place = sheet && placeOfFinding(finding, sheet.getDataRange().getDisplayValues());
  if (!sheet || !place) return { ok: false, message: sidebarWords.gone };
  const row = Math.min(place.row + 1, sheet.getMaxRows());
  const column = Math.min(place.column + 1, sheet.getMaxColumns());
  sheet.getRange(row, column).activate();
  return { ok: true, message: sidebarWords.wentTo(a1(row - 1, column - 1), sheet.getName()) };
}
