import { Temporal } from "temporal-polyfill";
import type { WordedFinding } from "../model/finding.ts";
import type { CellValue, StandingFinding } from "../model/plan.ts";
import { checksColumns } from "../model/tabs.ts";
import type { Tracker } from "../model/tracker.ts";
import type { TabWrite } from "./overwrite-rows.ts";
import { overwriteRows } from "./overwrite-rows.ts";

type Known = { readonly ref: string; readonly title: string };

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

/** The writes that make the Checks tab say these findings; none when it already does. */
export function writeChecks(tracker: Tracker, findings: readonly StandingFinding[]): readonly TabWrite[] {
  const same =
    findings.length === tracker.standing.length &&
    findings.every((finding, index) => {
      const row = tracker.standing[index];
      return (
        row !== undefined &&
        key(row) === key(finding) &&
        row.severity === finding.severity &&
        row.message === finding.message &&
        row.firstSeen === finding.firstSeen
      );
    });
  if (same) return [];
  const rows = findings.map((finding): readonly CellValue[] => [
    finding.ref,
    finding.severity,
    finding.title,
    finding.message,
    Temporal.PlainDate.from(finding.firstSeen),
  ]);
  return overwriteRows(
    tracker.places.checks,
    0,
    checksColumns.length,
    rows,
    tracker.places.checks.filledRows - 1,
  );
}
