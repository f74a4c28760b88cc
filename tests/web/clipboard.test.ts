import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spread } from "../../src/web/grid/spread.ts";
import { readTsv, writeTsv } from "../../src/web/grid/tsv.ts";

describe("the text of a spreadsheet's clipboard", () => {
  test("is rows and cells, with line breaks and quotes only inside quotes", () => {
    expect(readTsv('a\t"b\nc"\t"say ""no"""\nd\t\te\n')).toEqual([
      ["a", "b\nc", 'say "no"'],
      ["d", "", "e"],
    ]);
  });

  test("keeps a quote that does not stand around a whole cell", () => {
    expect(readTsv('5" pipe\t"quoted" and more\n"unfinished')).toEqual([
      ['5" pipe', '"quoted" and more'],
      ['"unfinished'],
    ]);
  });

  test("takes the line ends of every system, and no empty row at the end", () => {
    expect(readTsv("a\r\nb\rc\n")).toEqual([["a"], ["b"], ["c"]]);
    expect(readTsv('"one\r\ntwo"\r\n')).toEqual([["one\ntwo"]]);
    expect(readTsv("a\n\nb")).toEqual([["a"], [""], ["b"]]);
  });

  test("read again is what was written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', "\t", "\n", " ", "=", "日") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

    fc.assert(
      fc.property(table, (rows) => {
        expect(readTsv(writeTsv(rows))).toEqual(rows);
      }),
    );
  });

  test("fills a whole selection with one cell, and otherwise keeps its shape", () => {
    const area = { top: 3, left: 1, bottom: 5, right: 3 };

    expect(spread([["x"]], area)).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
    expect(spread([["x", "y"]], area)).toEqual([["x", "y"]]);
  });
});
