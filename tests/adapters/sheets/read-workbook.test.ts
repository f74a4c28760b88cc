import { describe, expect, test } from "vitest";
import { workbookOf } from "../../../src/adapters/sheets/read-workbook.ts";
import { SpreadsheetData } from "../../../src/adapters/sheets/spreadsheet-schema.ts";

function cellOf(cell: object) {
  const sheets = [{ properties: {}, data: [{ rowData: [{ values: [cell] }] }] }];
  const workbook = workbookOf(SpreadsheetData.parse({ spreadsheetId: "id", properties: {}, sheets }));
  return workbook.tabs[0]?.rows[0]?.[0];
}

const typed = (text: string) => ({ userEnteredValue: { stringValue: text }, formattedValue: text });

describe("a cell of the Sheets API", () => {
  test("has the looks of its runs, each until the next", () => {
    const cell = cellOf({
      ...typed("We will see the minutes."),
      textFormatRuns: [
        { startIndex: 3, format: { bold: true } },
        { startIndex: 7, format: {} },
        { startIndex: 16, format: { italic: true, link: { uri: "https://westmere.example/a b" } } },
        { startIndex: 23 },
      ],
    });

    expect(cell?.runs).toEqual([
      { start: 3, end: 7, bold: true },
      { start: 16, end: 23, italic: true, href: "https://westmere.example/a%20b" },
    ]);
    expect(cell?.links).toEqual([{ text: "minutes", url: "https://westmere.example/a b" }]);
  });

  test("has the look of the whole cell where a run says nothing else", () => {
    const cell = cellOf({
      ...typed("All bold but one"),
      userEnteredFormat: { textFormat: { bold: true } },
      textFormatRuns: [{ format: {} }, { startIndex: 9, format: { bold: false } }, { startIndex: 12 }],
    });

    expect(cell?.runs).toEqual([
      { start: 0, end: 9, bold: true },
      { start: 12, end: 16, bold: true },
    ]);
  });

  test("is a link as a whole where it has one link and no runs", () => {
    const hyperlink = "https://westmere.example/minutes";

    expect(cellOf({ ...typed("minutes"), hyperlink })?.runs).toEqual([{ start: 0, end: 7, href: hyperlink }]);
    expect(cellOf({ ...typed(hyperlink), hyperlink })).toEqual({
      text: hyperlink,
      links: [{ text: hyperlink, url: hyperlink }],
    });
  });

  test("shows a person's chip as its words, and a page's chip as a link", () => {
    const cell = cellOf({
      userEnteredValue: { stringValue: "Ask @ about @ by May" },
      formattedValue: "Ask Ben Okafor about the plan by May",
      chipRuns: [
        { chip: {} },
        { startIndex: 4, chip: { personProperties: { email: "ben@westmere.example" } } },
        { startIndex: 5, chip: {} },
        { startIndex: 12, chip: { richLinkProperties: { uri: "https://westmere.example/plan" } } },
        { startIndex: 13, chip: {} },
      ],
      textFormatRuns: [{ startIndex: 17, format: { bold: true } }],
    });

    expect(cell?.text).toBe("Ask Ben Okafor about the plan by May");
    expect(cell?.runs).toEqual([
      { start: 21, end: 29, href: "https://westmere.example/plan" },
      { start: 33, end: 36, bold: true },
    ]);
    expect(cell?.links.map(({ url }) => url)).toEqual([
      "mailto:ben@westmere.example",
      "https://westmere.example/plan",
    ]);
  });

  test("has no runs where nobody can tell which words a chip shows", () => {
    const person = (email: string) => ({ chip: { personProperties: { email } } });
    const cell = cellOf({
      userEnteredValue: { stringValue: "@@" },
      formattedValue: "Ada MarshBen Okafor",
      chipRuns: [person("ada@westmere.example"), { startIndex: 1, ...person("ben@westmere.example") }],
      textFormatRuns: [{ startIndex: 1, format: { bold: true } }],
    });

    expect(cell?.text).toBe("Ada MarshBen Okafor");
    expect(cell?.runs).toBeUndefined();
  });
});
