import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allChecks } from "../../../src/core/checks/all-checks.ts";
import { runChecks } from "../../../src/core/checks/run-checks.ts";
import type { WordedFinding } from "../../../src/core/model/finding.ts";
import type { Workbook } from "../../../src/core/model/workbook.ts";
import { arbitraryWorkbook, keptWorkbook } from "../../support/arbitrary-workbook.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { findingsIn, inspectionOf, wellKeptWorkbook } from "../../support/tracker-builder.ts";

describe("runChecks", () => {
  test("finds nothing in a well-kept tracker, on the day it is agreed and half a year later", () => {
    expect(findingsIn()).toEqual([]);
    expect(findingsIn({ today: "2025-04-28" })).toEqual([]);
  });

  test("orders by place as people count, the gravest first, so that a lookup by ref meets it", () => {
    const found = findingsIn({
      inquiry: { Status: "", Contact: "" },
      rows: { "2a": { Agreed: "", Progress: "" }, "3": { Agreed: "" } },
      addRows: [{ Ref: "10", Recommendation: "Do it" }, { Ref: "x" }],
      people: { "Ben Okafor": { Email: "" } },
    });

    const places = [...new Set(found.map(({ ref }) => ref))];
    expect(places).toEqual(["Inquiry", "2a", "3", "10", "x", "People"]);
    const order = ["must fix", "should fix", "advice"];
    for (const ref of places) {
      const severities = found
        .filter((each) => each.ref === ref)
        .map(({ severity }) => order.indexOf(severity));
      expect(severities).toEqual(severities.toSorted());
    }
  });

  test("says what a cell of the Checks tab can hold, however long the cells that it tells of", () => {
    const long = "x".repeat(49_990);

    const found = findingsIn({
      people: { "Ben Okafor": { Name: long, Email: long, Post: long, Kind: long } },
      addRows: [{ Ref: long, Recommendation: long, "Senior Responsible Officer": long, "Action due": long }],
    });

    expect(found.map(({ title }) => title)).toContain("Email not an address");
    for (const { message } of found) expect(message.length).toBeLessThan(2_000);
  });

  test("quotes at most the start of a long cell, on one line", () => {
    const text = `TBC [insert ${"long ".repeat(5)}\n]`;

    const found = findingsIn({
      inquiry: { Status: "Nearly\n".repeat(7000) },
      rows: { "3": { Progress: text } },
    });

    expect(found.find(({ code }) => code === "status-not-in-list")?.detail.text).toBe(
      "Nearly Nearly Nearly Nearly Nearly Nearly Nearly Nearly…",
    );
    expect(found.filter(({ message }) => message.includes("\n"))).toEqual([]);
  });

  test("says the same on a later day while nothing new falls due", () => {
    const flaws = { inquiry: { Status: "Draft" }, rows: { "3": { "Action due": "1 May 2025" } } };

    expect(findingsIn({ ...flaws, today: "2025-11-20" })).toEqual(
      findingsIn({ ...flaws, today: "2025-11-29" }),
    );
  });

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

  test("bears codes and titles of which each is used once", () => {
    expect(new Set(allChecks.map(({ code }) => code)).size).toBe(allChecks.length);
    expect(new Set(allChecks.map(({ title }) => title)).size).toBe(allChecks.length);
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
