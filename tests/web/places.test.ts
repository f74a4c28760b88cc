import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnName, columnOf, placeName, readPlace } from "../../src/web/grid/a1.ts";
import { areaBetween, areaName, edgeFrom, placesIn } from "../../src/web/grid/area.ts";
import { commandOf } from "../../src/web/grid/keys.ts";

const place = fc.record({ row: fc.nat(50_000), column: fc.nat(18_000) });

describe("places and areas", () => {
  test("are named as in every spreadsheet", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    expect(readPlace(" $d$7 ")).toEqual({ row: 6, column: 3 });
    expect(["", "7", "D", "D0", "D7:E8", "ABCD1", "D-1"].map(readPlace)).toEqual(Array(7).fill(null));
    expect(areaName({ top: 1, left: 1, bottom: 5, right: 4 })).toBe("B2:D5");
    expect(areaName({ top: 1, left: 1, bottom: 2, right: 2 })).toBe("B2");
  });

  test("read again are what was named", () => {
    fc.assert(
      fc.property(place, (each) => {
        expect(readPlace(placeName(each))).toEqual(each);
      }),
    );
    fc.assert(
      fc.property(fc.nat(18_000), (column) => {
        expect(columnOf(columnName(column))).toBe(column);
      }),
    );
  });

  test("are the same area from whichever corner they are drawn", () => {
    const near = fc.record({ row: fc.nat(20), column: fc.nat(20) });

    fc.assert(
      fc.property(near, near, (one, other) => {
        expect(areaBetween(one, other)).toEqual(areaBetween(other, one));
        expect(placesIn(areaBetween(one, other))).toContainEqual(one);
      }),
    );
  });
});

describe("Ctrl and an arrow", () => {
  const filled = new Set([0, 1, 2, 5, 6]);
  const isFilled = ({ row }: { readonly row: number }) => filled.has(row);
  const go = (row: number, step: number) =>
    edgeFrom({ row, column: 0 }, { row: step, column: 0 }, { rows: 10, columns: 1 }, isFilled).row;

  test("go to the end of what is filled, over a gap to the next filled cell, and then to the edge", () => {
    expect([go(0, 1), go(2, 1), go(5, 1), go(6, 1)]).toEqual([2, 5, 6, 9]);
    expect([go(9, -1), go(6, -1), go(5, -1), go(1, -1)]).toEqual([6, 5, 2, 0]);
  });

  test("never leave the tab, and end", () => {
    const step = fc.constantFrom({ row: 1, column: 0 }, { row: -1, column: 0 }, { row: 0, column: 1 });

    fc.assert(
      fc.property(fc.nat(9), step, fc.func(fc.boolean()), (row, each, holds) => {
        const end = edgeFrom({ row, column: 0 }, each, { rows: 10, columns: 3 }, holds);
        expect(end.row).toBeLessThan(10);
        expect(Math.min(end.row, end.column)).toBeGreaterThanOrEqual(0);
        expect(end.column).toBeLessThan(3);
      }),
    );
  });
});

describe("a key in the grid", () => {
  const plain = { ctrl: false, shift: false, alt: false };

  test("types, composes, edits or moves as in the spreadsheets that people know", () => {
    const kinds = ["a", "é", " ", "Dead", "Process", "F2", "Enter", "Delete", "Tab", "Escape"].map(
      (key) => commandOf({ ...plain, key })?.kind,
    );

    expect(kinds).toEqual([
      "type",
      "type",
      "type",
      "compose",
      "compose",
      "edit",
      "edit",
      "clear",
      "move",
      "leave",
    ]);
  });

  test("is left to the browser when it is not the grid's", () => {
    const left = ["F5", "F12", "Shift", "CapsLock", "Unidentified"].map((key) =>
      commandOf({ ...plain, key }),
    );

    expect(left).toEqual(left.map(() => null));
    expect(commandOf({ ...plain, ctrl: true, key: "c" })).toBeNull();
    expect(commandOf({ ...plain, ctrl: true, key: "t" })).toBeNull();
  });
});
