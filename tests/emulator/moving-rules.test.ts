import { expect, test } from "vitest";
import { deskAt, rowSpan } from "./helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

test("formulas in conditional formats and in validation follow rows and tabs", async () => {
  const id = await newSpreadsheet(url, ANN, "Response");
  const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 1 };
  const condition = { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: '=$A2="No"' }] };
  const list = { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=People!A2:A9" }] };
  await desk.batch(id, [
    { addSheet: { properties: { title: "People", sheetId: 7 } } },
    {
      addConditionalFormatRule: {
        rule: { ranges: [range], booleanRule: { condition, format: { textFormat: { bold: true } } } },
      },
    },
    { setDataValidation: { range, rule: { condition: list } } },
  ]);

  await desk.batch(id, [
    { insertDimension: { range: rowSpan(0, 2) } },
    { insertDimension: { range: { ...rowSpan(0, 1), sheetId: 7 } } },
    { updateSheetProperties: { properties: { sheetId: 7, title: "Our people" }, fields: "title" } },
  ]);

  const { data } = await sheetsOf(url, ANN).spreadsheets.get({
    spreadsheetId: id,
    ranges: ["Response!A4:A5"],
    includeGridData: true,
  });
  const [sheet] = data.sheets ?? [];
  expect(sheet?.conditionalFormats?.[0]?.booleanRule?.condition?.values).toEqual([
    { userEnteredValue: '=$A4="No"' },
  ]);
  expect(sheet?.data?.[0]?.rowData?.map((row) => row.values?.[0]?.dataValidation?.condition?.values)).toEqual(
    [[{ userEnteredValue: "='Our people'!A3:A10" }], [{ userEnteredValue: "='Our people'!A3:A10" }]],
  );
});
