import { describe, expect, test } from "vitest";
import type { StandingFinding } from "../../../src/core/model/plan.ts";
import { overwriteRows, writeAt } from "../../../src/core/versions/overwrite-rows.ts";
import { compareFindings, writeChecks } from "../../../src/core/versions/write-checks.ts";
import { writePending } from "../../../src/core/versions/write-pending.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { planFor, synced, trackerIn } from "../../support/plan.ts";

const place = { id: 4, filledRows: 3, gridRows: 10 };

describe("rows of the automation's own tabs", () => {
  test("go below the header, with blanks over what is left of those before", () => {
    expect(overwriteRows(place, 0, 2, [["a", "b"]], 3)).toEqual([
      {
        kind: "overwrite",
        tabId: 4,
        row: 1,
        column: 0,
        rows: [
          ["a", "b"],
          ["", ""],
          ["", ""],
        ],
      },
    ]);
    expect(overwriteRows(place, 4, 1, [["a"], ["b"]], 1)).toMatchObject([
      { column: 4, rows: [["a"], ["b"]] },
    ]);
  });

  test("make the grid grow by just what is lacking, and by nothing where they fit", () => {
    const rows = Array.from({ length: 9 }, () => ["x"]);

    expect(writeAt(place, 1, 0, rows).map(({ kind }) => kind)).toEqual(["overwrite"]);
    expect(writeAt(place, 2, 0, rows)[0]).toEqual({ kind: "grow", tabId: 4, rows: 1 });
    expect(writeAt(place, 20, 0, [])).toEqual([]);
  });
});

const book = buildWorkbook({ response: [{ Ref: "2a.", Recommendation: "Mend it." }] });
const checked = synced(book, { stampNow: true, at: "2025-03-10T09:00:00Z" });

function findingsOn(at: string): readonly StandingFinding[] {
  return planFor(checked, { at }).findings;
}

describe("the Checks tab", () => {
  test("keeps the day on which a finding was first seen", () => {
    const later = findingsOn("2025-03-20T09:00:00Z");

    expect(later.length).toBeGreaterThan(0);
    expect(new Set(later.map(({ firstSeen }) => firstSeen))).toEqual(new Set(["2025-03-10"]));
  });

  test("tells what came up and what went away", () => {
    const tracker = trackerIn(checked);
    const [known, gone] = findingsOn("2025-03-10T09:00:00Z");
    if (!known || !gone) throw new Error("there should be two findings");
    const fresh = { ...known, title: "Quite new" };

    const { findings, raised, mended } = compareFindings(tracker, [known, fresh], "2025-03-21");

    expect(findings.map(({ firstSeen }) => firstSeen)).toEqual(["2025-03-10", "2025-03-21"]);
    expect(raised.map(({ title }) => title)).toEqual(["Quite new"]);
    expect(mended).toContainEqual({ ref: gone.ref, title: gone.title });
    expect(mended).not.toContainEqual({ ref: known.ref, title: known.title });
  });

  test("bears a ref as people typed it, and a date", () => {
    const tracker = trackerIn(book);
    const [finding] = planFor(book).findings.filter(({ ref }) => ref === "2a");
    if (!finding) throw new Error("2a should have a finding");

    const [write] = writeChecks(tracker, [finding]);

    const [row] = write?.kind === "overwrite" ? write.rows : [];
    expect(row?.slice(0, 4)).toEqual(["2a.", finding.severity, finding.title, finding.message]);
    expect(String(row?.[4])).toBe("2025-03-10");
  });

  test("is left alone while it says what is found, and is blanked below what is found no more", () => {
    const tracker = trackerIn(checked);
    const findings = findingsOn("2025-03-20T09:00:00Z");

    expect(writeChecks(tracker, findings)).toEqual([]);
    const [write] = writeChecks(tracker, findings.slice(1));
    const rows = write?.kind === "overwrite" ? write.rows : [];
    expect(rows).toHaveLength(findings.length);
    expect(rows.at(-1)).toEqual(["", "", "", "", ""]);
  });
});

describe("what waits, in _Baseline", () => {
  const settling = { digest: "whole", since: "2025-03-10T09:00:00Z" };
  const change = { ref: "1", field: "Agreed", digest: "d", by: "Ada", since: "2025-03-10T08:59:00Z" };

  test("begins with the settling of the whole, in column E", () => {
    const tracker = trackerIn(book);

    expect(writePending(tracker, { changes: [change], settling })).toEqual([
      {
        kind: "overwrite",
        tabId: tracker.places.baseline.id,
        row: 1,
        column: 4,
        rows: [
          ["", "(settling)", "whole", "", settling.since],
          ["1", "Agreed", "d", "Ada", change.since],
        ],
      },
    ]);
    expect(writePending(tracker, { changes: [change], settling: null })).toMatchObject([
      { rows: [["1", "Agreed", "d", "Ada", change.since]] },
    ]);
  });

  test("is written only where it differs, and blanked when nothing waits", () => {
    const tracker = { ...trackerIn(book), pending: { changes: [change], settling } };

    expect(writePending(tracker, { changes: [change], settling })).toEqual([]);
    expect(writePending(tracker, { changes: [], settling: null })).toMatchObject([
      { rows: [Array(5).fill(""), Array(5).fill("")] },
    ]);
  });
});
