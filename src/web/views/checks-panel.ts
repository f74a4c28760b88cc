import { fill, h, icon } from "../dom.ts";
import type { Place } from "../grid/a1.ts";
import { readPlace } from "../grid/a1.ts";
import type { Finding } from "../server/functions.ts";
import type { Book } from "../sheet/book.ts";
import { columnNamed, type Tab, textAt } from "../sheet/tab.ts";
import { count } from "./words.ts";

/** A row of the Checks tab, as the automation wrote it. */
export type StandingRow = {
  readonly ref: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
};

/** Where a finding is to be mended. */
export type Spot = { readonly tab: string; readonly place: Place };

/** The findings of the Checks tab, the gravest first. */
export function findingsIn(tab: Tab | undefined): readonly StandingRow[] {
  if (!tab) return [];
  const [ref, severity, title, message] = ["Ref", "Severity", "Check", "What to do"].map((header) =>
    columnNamed(tab, header),
  );
  const read = (row: number, column = -1) => textAt(tab, { row, column });
  const rows = tab.rows
    .keys()
    .drop(1)
    .map((row) => ({
      ref: read(row, ref),
      severity: read(row, severity),
      title: read(row, title),
      message: read(row, message),
    }));
  return [...rows].filter((row) => row.message !== "").toSorted((one, other) => rank(one) - rank(other));
}

const severities = ["must fix", "should fix", "advice"];

function rank({ severity }: StandingRow): number {
  const index = severities.indexOf(severity);
  return index < 0 ? severities.length : index;
}

const tabTitles: Readonly<Record<string, string>> = {
  inquiry: "Inquiry",
  response: "Response",
  versionControl: "Version control",
  people: "People",
};

/**
 * Where a finding is to be mended: in the cell that the last check names, or in the row that has the ref now, for rows
 * may have moved since.
 */
export function spotOf(finding: StandingRow, known: readonly Finding[], book: Book): Spot {
  const told = known.find(({ ref, title }) => ref === finding.ref && title === finding.title);
  const cell = readPlace(told?.cell ?? "");
  const response = book.tab("Response");
  const row = response ? response.rows.findIndex((cells) => cells[0]?.formattedValue === finding.ref) : -1;
  if (row > 0) return { tab: "Response", place: { row, column: cell?.column ?? 0 } };
  const tab = tabTitles[told?.tab ?? ""] ?? (book.tab(finding.ref) ? finding.ref : "Response");
  return { tab, place: cell ?? { row: 0, column: 0 } };
}

/** The panel beside the sheet. */
export function createChecksPanel(onGo: (finding: StandingRow) => void, onClose: () => void) {
  const list = h("div", { class: "findings" });
  const close = h(
    "button",
    { type: "button", class: "icon-button", "aria-label": "Close the checks", onclick: onClose },
    icon("close"),
  );
  const heading = h("h2", {}, "Checks");
  const element = h(
    "aside",
    { class: "checks", "aria-label": "Checks", tabindex: "-1" },
    h("header", {}, heading, close),
    list,
  );
  let shown = "";
  return {
    element,
    show: (findings: readonly StandingRow[]) => {
      const key = JSON.stringify(findings);
      if (key === shown) return;
      shown = key;
      fill(list, ...(findings.length === 0 ? [nothing()] : groups(findings, onGo)));
    },
  };
}

function nothing(): HTMLElement {
  return h(
    "div",
    { class: "empty" },
    icon("check"),
    h("p", {}, "Nothing to mend."),
    h("p", { class: "quiet" }, "Every check has looked at every row."),
  );
}

function groups(
  findings: readonly StandingRow[],
  onGo: (finding: StandingRow) => void,
): readonly HTMLElement[] {
  return [...Map.groupBy(findings, ({ severity }) => severity)].map(([severity, some]) => {
    const items = some.map((finding) => h("li", {}, findingButton(finding, onGo)));
    const title = h(
      "h3",
      {},
      h("span", { class: badgeOf(severity) }, severity),
      ` ${count(some.length, "finding")}`,
    );
    return h("section", {}, title, h("ul", {}, ...items));
  });
}

function findingButton(finding: StandingRow, onGo: (finding: StandingRow) => void): HTMLElement {
  const { ref, title, message } = finding;
  return h(
    "button",
    { type: "button", class: "finding", onclick: () => onGo(finding) },
    h("span", { class: "ref" }, ref),
    h("span", { class: "what" }, h("strong", {}, title), h("span", {}, message)),
  );
}

/** The class of a severity's badge. */
export function badgeOf(severity: string): string {
  return `badge ${severity.replaceAll(" ", "-")}`;
}
