import { Temporal } from "temporal-polyfill";
import type { WordedFinding } from "../model/finding.ts";
import type { CellValue, StandingFinding } from "../model/plan.ts";
import { checksColumns } from "../model/tabs.ts";
import type { Tracker } from "../model/tracker.ts";
import type { TabWrite } from "./overwrite-rows.ts";
import { overwriteRows } from "./overwrite-rows.ts";

type Known = { readonly ref: string; readonly title: string };

type ChecksRow = readonly [
  shown: string,
  severity: string,
  title: string,
  message: string,
  firstSeen: string,
];

function key(finding: Known): string {
  return `${finding.ref}\n${finding.title}`;
}

/** What came up and what went away between the Checks tab and the findings of this reading. */
export function compareFindings(tracker: Tracker, findings: readonly WordedFinding[], today: string) {
  const standing = new Map(tracker.standing.map((row) => [key(row), row]));
  const now = new Set(findings.map(key));
  const dated: readonly StandingFinding[] = findings.map((finding) => ({
    ...finding,
    firstSeen: standing.get(key(finding))?.firstSeen || today,
  }));
  return {
    findings: dated,
    raised: dated.filter((finding) => !standing.has(key(finding))),
    mended: [...standing.values()]
      .filter((row) => !now.has(key(row)))
      .map(({ ref, title }) => ({ ref, title })),
  };
}

/**
 * The writes that make the Checks tab say these findings; none when it already does. A ref is written as
 * people typed it ("2a."), because the Checks column of their tab looks it up by what stands there.
 */
export function writeChecks(tracker: Tracker, findings: readonly StandingFinding[]): readonly TabWrite[] {
  const typed = new Map(tracker.recommendations.map(({ label, cells }) => [label, cells.Ref.text]));
  const rows = findings.map((finding): ChecksRow => {
    const { ref, severity, title, message, firstSeen } = finding;
    return [typed.get(ref) || ref, severity, title, message, firstSeen];
  });
  const standing = tracker.standing.map(
    (row): ChecksRow => [row.shown, row.severity, row.title, row.message, row.firstSeen],
  );
  if (JSON.stringify(rows) === JSON.stringify(standing)) return [];
  const cells = rows.map(([ref, severity, title, message, firstSeen]): readonly CellValue[] => {
    return [ref, severity, title, message, Temporal.PlainDate.from(firstSeen)];
  });
  const { checks } = tracker.places;
  return overwriteRows(checks, 0, checksColumns.length, cells, checks.filledRows - 1);
}
