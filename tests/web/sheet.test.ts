import { describe, expect, test } from "vitest";
import { coloursOf } from "../../src/web/rules/colours.ts";
import { evaluate, type Value } from "../../src/web/rules/evaluate.ts";
import { readFormula } from "../../src/web/rules/formula.ts";
import { followRows } from "../../src/web/sheet/follow-rows.ts";
import { undo } from "../../src/web/sheet/history.ts";
import { obstacleTo } from "../../src/web/sheet/protection.ts";
import type { SheetResource } from "../../src/web/sheet/resource.ts";
import { editableText, readTab, type Tab } from "../../src/web/sheet/tab.ts";

function tabOf(rows: readonly (readonly (string | number)[])[], more: Partial<SheetResource> = {}): Tab {
  const cell = (value: string | number) => {
    if (value === "") return {};
    const entered = typeof value === "number" ? { numberValue: value } : { stringValue: value };
    return { userEnteredValue: entered, effectiveValue: entered, formattedValue: String(value) };
  };
  const gridProperties = { rowCount: Math.max(rows.length, 6), columnCount: 3, frozenRowCount: 1 };
  return readTab({
    properties: { sheetId: 7, title: "Response", gridProperties },
    data: [{ rowData: rows.map((values) => ({ values: values.map(cell) })) }],
    ...more,
  });
}

const before = tabOf([
  ["Ref", "Text"],
  ["1", "one"],
  ["2", "two"],
  ["3", "three"],
]);

describe("a row that somebody is in", () => {
  test("is followed when others insert, delete and sort rows, and when they edit it", () => {
    const inserted = tabOf([
      ["Ref", "Text"],
      ["", ""],
      ["1", "one"],
      ["2", "two"],
      ["3", "three"],
    ]);
    const deleted = tabOf([
      ["Ref", "Text"],
      ["2", "two"],
      ["3", "three"],
    ]);
    const sorted = tabOf([
      ["Ref", "Text"],
      ["3", "three"],
      ["2", "two"],
      ["1", "one"],
    ]);
    const edited = tabOf([
      ["Ref", "Text"],
      ["1", "one"],
      ["2", "other"],
      ["3", "three"],
    ]);
    const movedAndEdited = tabOf([
      ["Ref", "Text"],
      ["3", "new"],
      ["2", "other"],
      ["1", "one"],
    ]);

    expect(followRows(before, inserted)(2)).toBe(3);
    expect(followRows(before, deleted)(2)).toBe(1);
    expect(followRows(before, sorted)(1)).toBe(3);
    expect(followRows(before, edited)(2)).toBe(2);
    expect(followRows(before, movedAndEdited)(3)).toBe(1);
    expect(followRows(before, before)(3)).toBe(3);
  });
});

describe("undoing an edit", () => {
  const edit = {
    kind: "cells",
    tab: "Response",
    cells: [
      { row: 1, column: 1, before: { stringValue: "was" }, after: "one" },
      { row: 2, column: 1, before: undefined, after: "mine" },
    ],
  } as const;

  test("puts back the cells that still hold what the edit left, and counts the others", () => {
    const undoing = undo(edit, before);

    expect(undoing?.left).toBe(1);
    expect(undoing?.requests).toMatchObject([
      { updateCells: { start: { sheetId: 7, rowIndex: 1, columnIndex: 1 } } },
    ]);
    expect(undoing?.inverse).toMatchObject({
      cells: [{ row: 1, column: 1, before: { stringValue: "one" }, after: "was" }],
    });
  });

  test("does nothing at all to rows of which somebody has changed one since", () => {
    const rows = [
      [{ userEnteredValue: { stringValue: "1" } }, { userEnteredValue: { stringValue: "else" } }],
    ];

    expect(undo({ kind: "insert", tab: "Response", at: 1, rows }, before)).toBeNull();
    expect(undo({ kind: "reorder", tab: "Response", at: 1, before: rows, after: rows }, before)).toBeNull();
  });
});

describe("a protected part", () => {
  const area = { top: 1, left: 0, bottom: 2, right: 2 };

  test("is refused with its description, but for what is left open in it", () => {
    const protectedRanges = [
      {
        range: { sheetId: 7 },
        description: "It is ours",
        unprotectedRanges: [{ startColumnIndex: 1, endColumnIndex: 2 }],
      },
    ];
    const tab = tabOf([["Ref"]], { protectedRanges });

    expect(obstacleTo(tab, area)).toEqual({
      kind: "refused",
      says: "It is ours, so it cannot be edited here.",
    });
    expect(obstacleTo(tab, { ...area, left: 1 })).toBeNull();
  });

  test("only warns where the sheet only warns", () => {
    const protectedRanges = [{ range: { sheetId: 7 }, warningOnly: true, requestingUserCanEdit: true }];

    expect(obstacleTo(tabOf([["Ref"]], { protectedRanges }), area)?.kind).toBe("warning");
  });
});

describe("the text that an editor begins with", () => {
  test("typed again gives the same cell", () => {
    const text = (stringValue: string, type?: string) =>
      editableText({
        userEnteredValue: { stringValue },
        ...(type ? { userEnteredFormat: { numberFormat: { type } } } : {}),
      });

    expect([text("=1+1"), text("007"), text("true"), text("'quoted")]).toEqual([
      "'=1+1",
      "'007",
      "'true",
      "''quoted",
    ]);
    expect([text("Yes"), text("=1+1", "TEXT")]).toEqual(["Yes", "=1+1"]);
    expect(editableText({ userEnteredValue: { formulaValue: "=A1" }, formattedValue: "5" })).toBe("=A1");
    expect(
      editableText({ userEnteredValue: { numberValue: 43404 }, formattedValue: "31 October 2018" }),
    ).toBe("31 October 2018");
  });
});

describe("the colour rules", () => {
  const values: Readonly<Record<string, Value>> = { "0,0": "5a", "0,1": 10, "0,2": "Complete" };
  const sheets = {
    today: 12,
    shift: { row: 0, column: 0 },
    filledRows: () => 3,
    valueAt: (tab: string | null, { row, column }: { readonly row: number; readonly column: number }) =>
      tab === "Checks"
        ? ([
            ["1", "advice"],
            ["5a", "must fix"],
          ][row]?.[column] ?? null)
        : (values[`${row},${column}`] ?? null),
  };
  const work = (text: string) => {
    const formula = readFormula(text);
    return formula ? evaluate(formula, sheets) : "not read";
  };

  test("that the template uses are worked out as a spreadsheet would", () => {
    expect(work('=IFERROR(VLOOKUP($A1&"",INDIRECT("Checks!A:B"),2,FALSE)="must fix",FALSE)')).toBe(true);
    expect(work('=IFERROR(VLOOKUP("9",INDIRECT("Checks!A:B"),2,FALSE)="must fix",FALSE)')).toBe(false);
    expect(work('=AND(ISNUMBER($B1),$B1<TODAY(),$C1<>"Complete",$C1<>"No longer feasible")')).toBe(false);
    expect(work('=AND(ISNUMBER($B1),$B1<TODAY(),$C1<>"Paused")')).toBe(true);
    expect(work('=$C1="complete"')).toBe(true);
    expect(work('=$C9<>""')).toBe(false);
  });

  test("with signs, texts and brackets follow the order of spreadsheets", () => {
    expect(work("=1+2*3=7")).toBe(true);
    expect(work('=(1+2)*3-1&"x"="8x"')).toBe(true);
    expect(work("=-2<1")).toBe(true);
    expect(work('="say ""no"""')).toBe('say "no"');
    expect(work("=1/0")).toBe("error");
    expect(work('=IF(NOT(OR(FALSE,B1>11)),LEN(TRIM(" a  b ")),0)')).toBe(3);
    expect(work('=COUNTIF(Checks!A:A,"5a")')).toBe(1);
  });

  test("that are not understood colour nothing, and are told", () => {
    const rule = (text: string) => ({
      ranges: [{ startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }],
      booleanRule: {
        condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: text }] },
        format: { backgroundColorStyle: { rgbColor: { red: 1 } } },
      },
    });
    const conditionalFormats = [rule('=REGEXMATCH(A2,"x")'), rule('=$B2="two"')];
    const tab = tabOf(
      [
        ["Ref", "Text"],
        ["1", "one"],
        ["2", "two"],
      ],
      { conditionalFormats },
    );
    const colours = coloursOf(tab, [tab], 0);

    expect(colours.unshown).toEqual(['CUSTOM_FORMULA =REGEXMATCH(A2,"x")']);
    expect(colours.formatAt({ row: 2, column: 0 })).toEqual({
      backgroundColorStyle: { rgbColor: { red: 1 } },
    });
    expect(colours.formatAt({ row: 1, column: 0 })).toBeNull();
    expect(colours.formatAt({ row: 2, column: 1 })).toBeNull();
  });
});
