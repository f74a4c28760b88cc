import type { Workbook } from "../../src/core/model/workbook.ts";
import { buildWorkbook } from "../../tests/support/build-workbook.ts";

const owners = 200;

/** A tracker of many rows of ordinary length, with the flaws that such a sheet has. */
export function workbookOf(rows: number): Workbook {
  return buildWorkbook({
    people: Array.from({ length: owners }, (_, index) => ({
      Name: `Person ${index}`,
      Post: `Planning Officer ${index}`,
      Kind: "Officer",
      Email: `person${index}@westmere.example`,
    })),
    response: Array.from({ length: rows }, (_, index) => ({
      Ref: `${Math.floor(index / 26) + 1}${String.fromCharCode(97 + (index % 26))}`,
      Recommendation: `Mend path ${index} before the winter, with those who walk there. `.repeat(4),
      Agreed: ["Yes", "Partly", "No", ""][index % 4] ?? "",
      "Response and proposed action": "Officers will resurface it and report to the committee. ".repeat(8),
      "Responsible Cabinet Member": "Cllr Ada Marsh",
      "Senior Responsible Officer": `Person ${index % owners}`,
      "Action due": "1 May 2025",
      "Six month progress update": "This has been actioned. It will conclude in the summer term. ".repeat(4),
    })),
  });
}

/** The same as the Sheets API would answer it. */
export function answerOf(workbook: Workbook): string {
  const sheets = workbook.tabs.map(({ id, title, rows }) => ({
    properties: { sheetId: id, title },
    data: [
      {
        rowData: rows.map((cells) => ({
          values: cells.map(({ text }) => ({
            userEnteredValue: { stringValue: text },
            effectiveValue: { stringValue: text },
            formattedValue: text,
          })),
        })),
      },
    ],
  }));
  return JSON.stringify({ spreadsheetId: workbook.id, properties: { title: workbook.title }, sheets });
}
