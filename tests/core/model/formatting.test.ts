import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columnOfFormatting,
  type Formatting,
  formatRun,
  formattedColumns,
  formattingField,
  linksOf,
  readFormatting,
  writeFormatting,
} from "../../../src/core/model/formatting.ts";
import { arbitraryRuns } from "../../support/arbitrary-runs.ts";
import "../../support/seed.ts";

describe("formatting as text", () => {
  test("is a line that people can read", () => {
    const runs: Formatting = [
      { start: 0, end: 12, bold: true },
      { start: 12, end: 15, bold: true, italic: true },
      { start: 20, end: 31, italic: true, href: "https://example.org/a;b" },
    ];

    expect(writeFormatting(runs)).toBe(
      "0-12 bold; 12-15 bold italic; 20-31 italic link https://example.org/a;b",
    );
    expect(writeFormatting([])).toBe("");
  });

  test("reads back as what was written", () => {
    fc.assert(
      fc.property(arbitraryRuns(500), (runs) => {
        expect(readFormatting(writeFormatting(runs))).toEqual(runs);
      }),
    );
  });

  test.each([
    "bold",
    "0-12",
    "5-5 bold",
    "9-4 bold",
    "0-4 bold; 2-6 italic",
    "0-4 bold;",
    "0-4 bold; 5-9 underline",
    "",
    "0-4 underline",
    "0-4 link a b",
    "-1-4 bold",
  ])("is none where the text is no formatting: %s", (text) => {
    expect(readFormatting(text)).toEqual([]);
  });

  test("stands in a field of its own beside its column's", () => {
    expect(formattingField("Recommendation")).toBe("Recommendation (formatting)");
    expect(formattedColumns.map(formattingField).map(columnOfFormatting)).toEqual(formattedColumns);
    expect(columnOfFormatting("Recommendation")).toBeNull();
    expect(columnOfFormatting("(formatting) of it")).toBeNull();
  });

  test("tells where links lead, whatever else the words look like", () => {
    const href = "https://example.org/";
    const runs = [
      formatRun(0, 4, { bold: true, href }),
      formatRun(4, 9, { href }),
      formatRun(9, 12, { italic: true }),
      formatRun(12, 15, { href }),
      formatRun(15, 18, { href: "https://example.org/other" }),
    ];

    expect(linksOf(runs)).toEqual([
      { start: 0, end: 9, href },
      { start: 12, end: 15, href },
      { start: 15, end: 18, href: "https://example.org/other" },
    ]);
    expect(runs.map((run) => Object.keys(run).slice(2))).toEqual([
      ["bold", "href"],
      ["href"],
      ["italic"],
      ["href"],
      ["href"],
    ]);
  });
});
