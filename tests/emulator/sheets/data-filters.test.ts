import type { sheets_v4 } from "@googleapis/sheets";
import { expect, test } from "vitest";
import { deskAt, rowSpan } from "../helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);
const { spreadsheets } = sheetsOf(url, ANN);

type Location = sheets_v4.Schema$DeveloperMetadataLocation;
type Filter = sheets_v4.Schema$DataFilter;

function metadata(metadataId: number, metadataKey: string, location: Location): sheets_v4.Schema$Request {
  return {
    createDeveloperMetadata: {
      developerMetadata: { metadataId, metadataKey, visibility: "DOCUMENT", location },
    },
  };
}

// 1 on row 3, 2 on column B, 3 on the tab, 4 on the spreadsheet, 5 on row 1
async function annotated(): Promise<string> {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [
    ["Ref", "Text"],
    [1, "one"],
    [2, "two"],
  ]);
  await desk.batch(id, [
    metadata(1, "ref", { dimensionRange: rowSpan(2, 3) }),
    metadata(2, "field", {
      dimensionRange: { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
    }),
    metadata(3, "tab", { sheetId: 0 }),
    metadata(4, "fence", { spreadsheet: true }),
    metadata(5, "ref", { dimensionRange: rowSpan(0, 1) }),
  ]);
  return id;
}

async function found(spreadsheetId: string, ...dataFilters: Filter[]): Promise<unknown[]> {
  const { data } = await spreadsheets.developerMetadata.search({
    spreadsheetId,
    requestBody: { dataFilters },
  });
  return (data.matchedDeveloperMetadata ?? []).map((one) => one.developerMetadata?.metadataId);
}

test("metadata is got by its id, and one that is not there is 404", async () => {
  const spreadsheetId = await annotated();

  const { data } = await spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 1 });

  expect(data).toEqual({
    metadataId: 1,
    metadataKey: "ref",
    visibility: "DOCUMENT",
    location: {
      locationType: "ROW",
      dimensionRange: { dimension: "ROWS", startIndex: 2, endIndex: 3 },
    },
  });
  expect(await refusal(spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 9 }))).toEqual({
    code: 404,
    message: "Requested entity was not found.",
  });
});

test("a lookup finds metadata by key, type and exact place, and by default whatever meets the place", async () => {
  const id = await annotated();
  const at = (lookup: sheets_v4.Schema$DeveloperMetadataLookup) =>
    found(id, { developerMetadataLookup: lookup });
  const row = { dimensionRange: rowSpan(2, 3) };

  expect(await at({ metadataKey: "ref" })).toEqual([1, 5]);
  expect(await at({ locationType: "COLUMN" })).toEqual([2]);
  expect(await at({ metadataLocation: row, locationMatchingStrategy: "EXACT_LOCATION" })).toEqual([1]);
  expect(await at({ metadataLocation: row })).toEqual([1, 2, 3]);
  expect(await at({ metadataLocation: { sheetId: 0 } })).toEqual([1, 2, 3, 5]);
  expect(await at({ metadataLocation: { spreadsheet: true } })).toEqual([4]);
  expect(await at({ metadataKey: "nothing" })).toEqual([]);
  expect((await refusal(at({ locationMatchingStrategy: "EXACT_LOCATION" }))).code).toBe(400);
});

test("a range finds the metadata of the rows, columns and tab that it touches", async () => {
  const id = await annotated();

  expect(await found(id, { a1Range: "A3" })).toEqual([1, 3]);
  expect(await found(id, { gridRange: { sheetId: 0, endRowIndex: 1 } })).toEqual([2, 3, 5]);
});

test("metadata that several filters match is there once, with all of them", async () => {
  const spreadsheetId = await annotated();
  const dataFilters = [{ developerMetadataLookup: { metadataId: 1 } }, { a1Range: "C3" }];

  const { data } = await spreadsheets.developerMetadata.search({
    spreadsheetId,
    requestBody: { dataFilters },
  });

  expect(data.matchedDeveloperMetadata?.[0]?.dataFilters).toEqual(dataFilters);
});

test("values are read, written and cleared in the row that its metadata follows", async () => {
  const spreadsheetId = await annotated();
  const byId: Filter = { developerMetadataLookup: { metadataId: 1 } };
  await desk.batch(spreadsheetId, [
    { insertDimension: { range: rowSpan(1, 2) } },
    { moveDimension: { source: rowSpan(3, 4), destinationIndex: 1 } },
  ]);

  const read = await spreadsheets.values.batchGetByDataFilter({
    spreadsheetId,
    requestBody: { dataFilters: [byId], valueRenderOption: "UNFORMATTED_VALUE" },
  });
  const written = await spreadsheets.values.batchUpdateByDataFilter({
    spreadsheetId,
    requestBody: { valueInputOption: "RAW", data: [{ dataFilter: byId, values: [[2, "changed"]] }] },
  });
  const cleared = await spreadsheets.values.batchClearByDataFilter({
    spreadsheetId,
    requestBody: { dataFilters: [{ a1Range: "A1:B1" }] },
  });

  expect(read.data).toEqual({
    spreadsheetId,
    valueRanges: [
      {
        valueRange: { range: "Sheet1!A2:Z2", majorDimension: "ROWS", values: [[2, "two"]] },
        dataFilters: [byId],
      },
    ],
  });
  expect(written.data).toEqual({
    spreadsheetId,
    totalUpdatedRows: 1,
    totalUpdatedColumns: 2,
    totalUpdatedCells: 2,
    totalUpdatedSheets: 1,
    responses: [
      {
        updatedRange: "Sheet1!A2:B2",
        updatedRows: 1,
        updatedColumns: 2,
        updatedCells: 2,
        dataFilter: byId,
      },
    ],
  });
  expect(cleared.data).toEqual({ spreadsheetId, clearedRanges: ["Sheet1!A1:B1"] });
  expect(await desk.read(spreadsheetId, "A1:B4")).toEqual([[], ["2", "changed"], [], ["1", "one"]]);
});

test("values that leave the place of their filter are refused, and nothing is written", async () => {
  const spreadsheetId = await annotated();
  const write = (values: unknown[][]) =>
    spreadsheets.values.batchUpdateByDataFilter({
      spreadsheetId,
      requestBody: { valueInputOption: "RAW", data: [{ dataFilter: { a1Range: "A1" }, values }] },
    });

  expect((await refusal(write([["a", "b"]]))).code).toBe(400);
  expect(await desk.read(spreadsheetId, "A1:B1")).toEqual([["Ref", "Text"]]);
});

test("a spreadsheet is got by filter with the cells that they select only", async () => {
  const spreadsheetId = await annotated();

  const { data } = await spreadsheets.getByDataFilter({
    spreadsheetId,
    requestBody: { dataFilters: [{ developerMetadataLookup: { metadataId: 1 } }], includeGridData: true },
  });

  const [grid] = data.sheets?.[0]?.data ?? [];
  expect(grid?.startRow).toBe(2);
  expect(grid?.rowData?.[0]?.values?.map((cell) => cell.formattedValue)).toEqual(["2", "two"]);
  expect(grid?.rowMetadata?.[0]?.developerMetadata?.[0]?.metadataId).toBe(1);
});

test("metadata is updated and deleted by any filter, and nothing that matches is no error", async () => {
  const spreadsheetId = await annotated();
  const byRow: Filter = { a1Range: "A3" };

  const replies = await desk.batch(spreadsheetId, [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId: 1 } }],
        developerMetadata: { metadataValue: "changed" },
        fields: "metadataValue",
      },
    },
    { deleteDeveloperMetadata: { dataFilter: byRow } },
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 1 } } } },
  ]);

  expect(replies[0]?.updateDeveloperMetadata?.developerMetadata?.[0]?.metadataValue).toBe("changed");
  expect(replies[1]?.deleteDeveloperMetadata?.deletedDeveloperMetadata?.map((one) => one.metadataId)).toEqual(
    [1, 3],
  );
  expect(replies[2]).toEqual({ deleteDeveloperMetadata: {} });
});
