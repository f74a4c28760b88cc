import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runChecks } from "../../../src/core/checks/run-checks.ts";
import type { WordedFinding } from "../../../src/core/model/finding.ts";
import type { Workbook } from "../../../src/core/model/workbook.ts";
import { arbitraryWorkbook, keptWorkbook } from "../../support/arbitrary-workbook.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { findingsIn, inspectionOf, wellKeptWorkbook } from "../../support/tracker-builder.ts";

describe("runChecks, given any workbook", () => {
  test("never throws, whatever stands in the cells", () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const found = runChecks(inspectionOf(workbook));

        expect(
          found.every(({ message, ref, cell }) => message !== "" && ref !== "" && /^[A-Z]+\d+$/u.test(cell)),
        ).toBe(true);
      }),
    );
  });

  test("finds the same when rows are sorted, but for the addresses of cells", () => {
    fc.assert(
      fc.property(keptWorkbook, fc.infiniteStream(fc.nat()), (workbook, chance) => {
        expect(withoutCells(runChecks(inspectionOf(shuffled(workbook, chance))))).toEqual(
          withoutCells(runChecks(inspectionOf(workbook))),
        );
      }),
    );
  });

  test("gets through ten thousand rows and a thousand people", () => {
    const found = runChecks(inspectionOf(largeWorkbook()));

    expect(found.length).toBeGreaterThan(10_000);
  });

  test("gets through cells that are made to be slow, and still says something of them", () => {
    const nasty = [
      "this has ",
      '"',
      "a.",
      "will also ",
      "@a.",
      "and ",
      "[insert ",
      " ",
      "Manager and ",
      "'a ",
      "not ",
    ];

    for (const part of nasty) {
      const text = part.repeat(50_000 / part.length);
      const row = { "Response and proposed action": text, "Senior Responsible Officer": text };
      const found = findingsIn({
        rows: { "3": { ...row, "Six month progress update": text, "Not for publication (reason)": text } },
        people: { "Ben Okafor": { Name: text, Post: text, Email: text } },
      });

      expect(found).not.toEqual([]);
    }
  });
});

function withoutCells(found: readonly WordedFinding[]): readonly string[] {
  return found
    .map(({ code, ref, message }) => `${code} ${ref} ${message.replaceAll(/\b[A-Z]{1,2}\d+\b/gu, "cell")}`)
    .sort();
}

function shuffled(workbook: Workbook, chance: Iterator<number>): Workbook {
  const tabs = workbook.tabs.map((tab) => {
    if (tab.title !== "Response") return tab;
    const [header = [], ...rows] = tab.rows;
    const keyed = rows.map((row) => ({ row, key: chance.next().value }));
    return { ...tab, rows: [header, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)] };
  });
  return { ...workbook, tabs };
}

function largeWorkbook(): Workbook {
  const [, response] = wellKeptWorkbook().tabs;
  const [, ...rows] = response?.rows ?? [];
  const sample = rows[4] ?? [];
  const people = Array.from({ length: 1000 }, (_, at) => ({
    Name: `Ada Marsh${at}`,
    Post: `Head of Team ${at} and Hub ${at}`,
    Kind: "Officer",
  }));
  const workbook = buildWorkbook({ people });
  const many = Array.from({ length: 10_000 }, (_, at) =>
    sample.map((cell, column) => {
      if (column === 0) return { ...cell, text: `${(at % 999) + 1}` };
      return column === 5 ? { ...cell, text: `Ada Marsh${at}, Head of Team ${at} and Hub ${at}` } : cell;
    }),
  );
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) =>
      tab.title === "Response" ? { ...tab, rows: [...tab.rows.slice(0, 1), ...many] } : tab,
    ),
  };
}
