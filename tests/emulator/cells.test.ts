import { expect, test } from "vitest";
import { deskAt } from "./helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

test("an update over a range clears masked fields that it does not supply, and only those", async () => {
  const id = await newSpreadsheet(url, ANN);
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };
  const cell = (text: string) => ({
    values: [{ userEnteredValue: { stringValue: text }, note: `note of ${text}` }],
  });
  await desk.batch(id, [
    { updateCells: { range, rows: [cell("a"), cell("b")], fields: "userEnteredValue,note" } },
  ]);

  await desk.batch(id, [{ updateCells: { range, rows: [cell("c")], fields: "userEnteredValue" } }]);

  const { data } = await sheetsOf(url, ANN).spreadsheets.get({
    spreadsheetId: id,
    ranges: ["A1:A2"],
    fields: "sheets/data/rowData/values(note,formattedValue)",
  });
  expect(data.sheets?.[0]?.data?.[0]?.rowData).toEqual([
    { values: [{ formattedValue: "c", note: "note of a" }] },
    { values: [{ note: "note of b" }] },
  ]);
});

test("the updated spreadsheet comes back in the same answer when it is asked for", async () => {
  const id = await newSpreadsheet(url, ANN);

  const { data } = await sheetsOf(url, ANN).spreadsheets.batchUpdate({
    spreadsheetId: id,
    requestBody: {
      requests: [
        {
          updateCells: {
            start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
            rows: [{ values: [{ userEnteredValue: { formulaValue: "=1+1" } }] }],
            fields: "userEnteredValue",
          },
        },
      ],
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: ["A1"],
    },
  });

  const cell = data.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];
  expect(cell?.effectiveValue).toEqual({ numberValue: 2 });
});

test("borders come back with their width and colour, and the style NONE takes them away", async () => {
  const id = await newSpreadsheet(url, ANN);
  const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
  const borders = async () => {
    const { data } = await sheetsOf(url, ANN).spreadsheets.get({
      spreadsheetId: id,
      ranges: ["A1"],
      fields: "sheets.data.rowData.values.userEnteredFormat.borders",
    });
    return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.borders;
  };
  const cell = { userEnteredFormat: { borders: { top: { style: "SOLID_THICK", color: { red: 1 } } } } };

  await desk.batch(id, [
    { repeatCell: { range, cell, fields: "userEnteredFormat.borders" } },
    { updateBorders: { range, bottom: { style: "DOTTED" } } },
  ]);
  const both = await borders();
  await desk.batch(id, [{ updateBorders: { range, top: { style: "NONE" } } }]);

  const black = { color: {}, colorStyle: { rgbColor: {} } };
  const red = { color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } };
  expect(both).toEqual({
    top: { style: "SOLID_THICK", width: 3, ...red },
    bottom: { style: "DOTTED", width: 1, ...black },
  });
  expect(await borders()).toEqual({ bottom: { style: "DOTTED", width: 1, ...black } });
});
