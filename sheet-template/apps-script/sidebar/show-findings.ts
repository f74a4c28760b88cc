import type { ShownFinding, ShownFindings } from "../sidebar-data.ts";
import { sidebarWords } from "../words.ts";
import { element, make } from "./elements.ts";

/** Puts findings on the page. A button that had the focus keeps it, if its finding still stands. */
export function showFindings(shown: ShownFindings, goTo: (finding: ShownFinding) => void): void {
  const focused = document.activeElement?.getAttribute("data-finding") ?? null;
  element("heading").textContent = shown.heading;
  element("about").textContent = shown.about;
  element("about").hidden = shown.about === "";
  element("findings").replaceChildren(...shown.findings.map((finding) => itemOf(finding, goTo)));
  if (focused !== null) refocus(focused);
}

function refocus(focused: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-finding]")];
  const same = buttons.find((each) => each.getAttribute("data-finding") === focused);
  (same ?? element("heading")).focus();
}

function itemOf(finding: ShownFinding, goTo: (finding: ShownFinding) => void): HTMLLIElement {
  const { ref, severity, title, message, firstSeen } = finding;
  const item = make("li", "");
  const badge = make("span", severity, "severity");
  badge.dataset.severity = severity;
  const go = make("button", sidebarWords.goTo);
  go.type = "button";
  go.dataset.finding = JSON.stringify(finding);
  go.setAttribute("aria-label", sidebarWords.goToOf(ref, title));
  go.addEventListener("click", () => goTo(finding));
  const seen = firstSeen === "" ? [] : [make("p", sidebarWords.firstSeen(firstSeen), "quiet")];
  item.append(badge, make("h2", `${ref}: ${title}`), make("p", message), ...seen, go);
  return item;
}

/** How many there are, in words. */
export function countWords({ about, heading, findings }: ShownFindings): string {
  if (findings.length > 0) return sidebarWords.count(findings.length);
  return about === "" && heading === sidebarWords.everything ? sidebarWords.noneAtAll : sidebarWords.none;
}
