import { expect, test } from "vitest";
import { deskAt, rowSpan } from "./helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

test("rows that are inserted, moved and deleted take metadata, merges, names and protections along", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.batch(id, [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: "row",
          visibility: "DOCUMENT",
          location: { dimensionRange: rowSpan(4, 5) },
        },
      },
    },
    {
      mergeCells: {
        range: { sheetId: 0, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 },
        mergeType: "MERGE_ALL",
      },
    },
    {
      addNamedRange: {
        namedRange: { name: "here", range: { sheetId: 0, startRowIndex: 4, endRowIndex: 6 } },
      },
    },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0, startRowIndex: 4, endRowIndex: 6 } } } },
  ]);

  await desk.batch(id, [
    { insertDimension: { range: rowSpan(1, 3) } },
    { deleteDimension: { range: rowSpan(0, 1) } },
    { moveDimension: { source: rowSpan(5, 7), destinationIndex: 0 } },
  ]);

  const { data } = await sheetsOf(url, ANN).spreadsheets.get({
    spreadsheetId: id,
    ranges: ["A1:B3"],
    includeGridData: true,
  });
  const [sheet] = data.sheets ?? [];
  expect(sheet?.merges).toEqual([
    { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
  ]);
  expect(sheet?.protectedRanges?.[0]?.range).toEqual({ startRowIndex: 0, endRowIndex: 2 });
  expect(data.namedRanges?.[0]?.range).toEqual({ startRowIndex: 0, endRowIndex: 2 });
  expect(sheet?.data?.[0]?.rowMetadata?.[0]?.developerMetadata?.[0]?.metadataKey).toBe("row");
});

test("a sort moves whole cells and the metadata of their rows, blanks last", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [
    ["b", 2],
    ["", 9],
    ["A", "=B1+1"],
    ["10", 5],
  ]);
  await desk.batch(id, [
    {
      updateCells: {
        range: { sheetId: 0, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
        rows: [{ values: [{ note: "kept" }] }],
        fields: "note",
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: "A",
          visibility: "DOCUMENT",
          location: { dimensionRange: rowSpan(2, 3) },
        },
      },
    },
  ]);

  await desk.batch(id, [
    {
      sortRange: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: "ASCENDING" }],
      },
    },
  ]);

  expect(await desk.read(id, "A1:A4")).toEqual([["10"], ["A"], ["b"]]);
  const { data } = await sheetsOf(url, ANN).spreadsheets.get({
    spreadsheetId: id,
    ranges: ["A2"],
    includeGridData: true,
  });
  const grid = data.sheets?.[0]?.data?.[0];
  expect(grid?.rowData?.[0]?.values?.[0]?.note).toBe("kept");
  expect(grid?.rowMetadata?.[0]?.developerMetadata?.[0]?.metadataKey).toBe("A");
});
