import { describe, expect, test } from "vitest";
import { findColumns } from "../../../src/core/intake/find-columns.ts";
import { mergedValues, tableRows } from "../../../src/core/intake/table.ts";
import { emptyCell, type Tab } from "../../../src/core/model/workbook.ts";
import { tab } from "../../support/build-workbook.ts";

const wanted = ["Ref", "Agreed", "Action due", "Checks"] as const;

function found(...rows: readonly (readonly string[])[]) {
  const { layout, problems } = findColumns(tab(1, "Response", rows), wanted, ["Checks"]);
  return { ...layout, problems: problems.map(({ code, message }) => `${code}: ${message}`) };
}

describe("the columns of a tab", () => {
  test("are found by their headers in any order, among others", () => {
    expect(found(["Notes", "action  DUE:", "", "Ref", "Agreed", "Checks"])).toEqual({
      headerRow: 0,
      columns: { "Action due": 1, Ref: 3, Agreed: 4, Checks: 5 },
      width: 6,
      problems: [],
    });
  });

  test("are found in the first of the first ten rows that has most of them", () => {
    const blank: readonly string[] = [];
    const nine = Array.from({ length: 9 }, () => ["Ref", "x"]);
    const headers = ["Ref", "Agreed", "Action due"];

    expect(found(["Agreed"], headers, blank, headers).headerRow).toBe(1);
    expect(found(...nine, headers)).toMatchObject({ headerRow: 9, width: 3, problems: [] });
    expect(found(...nine, blank, headers)).toMatchObject({ headerRow: 0, columns: { Ref: 0 } });
  });

  test("are told when they are missing or doubled, all of them, but for those that may be missing", () => {
    expect(found(["Ref", "Checks", "ref.", "Target date", "Due date"])).toEqual({
      headerRow: 0,
      columns: { Ref: 0, Checks: 1, "Action due": 3 },
      width: 5,
      problems: [
        'duplicate-header: The Response tab has two columns headed "Ref". Rename or remove one of them.',
        'duplicate-header: The Response tab has two columns headed "Action due". Rename or remove one of them.',
        'missing-column: The Response tab has no column headed "Agreed". Add a column with that header in its top row, or put the old header back.',
      ],
    });
    expect(found()).toMatchObject({ headerRow: 0, columns: {}, width: 0 });
    expect(found().problems).toHaveLength(3);
  });

  test("are not taken from another tab's aliases", () => {
    expect(found(["Ref", "Agreed", "Action due", "SRO", "E-mail"]).columns).toEqual({
      Ref: 0,
      Agreed: 1,
      "Action due": 2,
    });
  });
});

function rowsOf(table: Tab) {
  return tableRows(table, findColumns(table, wanted, ["Checks"]).layout, wanted, mergedValues(table));
}

describe("the rows of a table", () => {
  test("are those below the headers in which people have filled something, each cell tidied and in its place", () => {
    const runs = [{ start: 2, end: 4, bold: true as const }];
    const due = { text: " 43353 ", serial: 43353, links: [], runs };
    const table = tab(1, "Response", [
      ["Our response"],
      ["Agreed", "Ref", "Action due"],
      ["", " \n", ""],
      [" Yes\u00a0", "1", due],
      ["", "", "", "not ours"],
      ["", "2"],
    ]);

    expect(rowsOf(table)).toEqual([
      {
        row: 3,
        cells: {
          Ref: { text: "1", links: [], a1: "B4" },
          Agreed: { text: "Yes", links: [], a1: "A4" },
          "Action due": {
            text: "43353",
            serial: 43353,
            links: [],
            runs: [{ start: 1, end: 3, bold: true }],
            a1: "C4",
          },
          Checks: { ...emptyCell, a1: "A4" },
        },
      },
      {
        row: 5,
        cells: {
          Ref: { text: "2", links: [], a1: "B6" },
          Agreed: { text: "", links: [], a1: "A6" },
          "Action due": { ...emptyCell, a1: "C6" },
          Checks: { ...emptyCell, a1: "A6" },
        },
      },
    ]);
    expect(rowsOf(table).map(({ cells }) => "runs" in cells.Ref)).toEqual([false, false]);
  });

  test("are not filled by a formula in Checks", () => {
    expect(
      rowsOf(
        tab(1, "Response", [
          ["Ref", "Agreed", "Action due", "Checks"],
          ["", "", "", "5 to mend"],
        ]),
      ),
    ).toEqual([]);
  });

  test("have in a merged area the value that it shows, as far as the tab is filled", () => {
    const rows = [
      ["Ref", "Agreed", "Action due"],
      ["1", "Yes", ""],
      ["2", "", ""],
      ["3", "No", ""],
    ];
    const merges = [
      { startRow: 1, endRow: 3, startColumn: 1, endColumn: 3 },
      { startRow: 3, endRow: 9, startColumn: 1, endColumn: 2 },
      { startRow: 7, endRow: 9, startColumn: 0, endColumn: 2 },
      { startRow: 2, endRow: 3, startColumn: 7, endColumn: 9 },
    ];
    const table = { ...tab(1, "Response", rows), merges };
    const yes = { text: "Yes", links: [] };

    expect([...mergedValues(table)]).toEqual([
      ["1,1", yes],
      ["1,2", yes],
      ["2,1", yes],
      ["2,2", yes],
      ["3,1", { text: "No", links: [] }],
    ]);
    expect(rowsOf(table).map(({ cells }) => [cells.Agreed.text, cells["Action due"].text])).toEqual([
      ["Yes", "Yes"],
      ["Yes", "Yes"],
      ["No", ""],
    ]);
  });
});
