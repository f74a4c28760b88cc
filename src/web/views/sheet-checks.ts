import { h, icon } from "../dom.ts";
import { placeName } from "../grid/a1.ts";
import { select } from "../grid/commands.ts";
import { findingsIn, type StandingRow, spotOf } from "./checks-panel.ts";
import { openTab, type Parts } from "./sheet-parts.ts";

/** Shows the findings as they stand in the Checks tab. */
export function showFindings({ page, checks, checksButton }: Parts): void {
  const findings = findingsIn(page.book.tab("Checks"));
  checks.show(findings);
  checksButton.replaceChildren(
    icon("list"),
    "Checks",
    h("span", { class: findings.length === 0 ? "number none" : "number" }, String(findings.length)),
  );
}

/** Opens or closes the panel of findings. */
export function showChecks({ checks, checksButton, grid }: Parts, shown: boolean): void {
  document.body.classList.toggle("with-checks", shown);
  checksButton.ariaPressed = String(shown);
  if (shown) checks.element.focus();
  else grid.selection.focus();
}

/** Goes to the cell where a finding is to be mended. */
export async function goTo(parts: Parts, finding: StandingRow): Promise<void> {
  const { tab, place } = spotOf(finding, parts.known, parts.page.book);
  if (parts.grid.tab?.title !== tab) await openTab(parts, tab);
  select(parts.grid, place);
  parts.page.notices.say(`${tab} ${placeName(place)}: ${finding.title}`);
}
