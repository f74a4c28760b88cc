import { expect, test } from "vitest";
import { ANN, control, emulatorForTests, newSpreadsheet, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const client = sheetsOf(url, ANN);

const LOOKUP =
  '={"Checks";ARRAYFORMULA(IF(A2:A="","",IFERROR(VLOOKUP(A2:A&"",Checks!A:D,4,FALSE)&IF(COUNTIF(Checks!A:A,A2:A&"")>1," (and "&(COUNTIF(Checks!A:A,A2:A&"")-1)&" more)",""),"")))}';

async function typed(spreadsheetId: string, range: string, values: unknown[][]): Promise<void> {
  await client.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption: "USER_ENTERED",
    requestBody: { values },
  });
}

async function read(
  spreadsheetId: string,
  range: string,
  valueRenderOption = "FORMATTED_VALUE",
): Promise<unknown> {
  const { data } = await client.spreadsheets.values.get({ spreadsheetId, range, valueRenderOption });
  return data.values;
}

async function tracker(): Promise<string> {
  const spreadsheetId = await newSpreadsheet(url, ANN, "Response");
  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ addSheet: { properties: { title: "Checks", sheetId: 5 } } }] },
  });
  await typed(spreadsheetId, "Checks!A1", [
    ["Ref", "Severity", "Check", "What to do"],
    ["2a", "must fix", "x", "Choose an answer"],
    ["'3", "advice", "y", "Add a date"],
    ["'3", "advice", "z", "Add an owner"],
  ]);
  await typed(spreadsheetId, "Response!A1:A5", [["Ref"], ["2a"], ["2b"], [""], [3]]);
  return spreadsheetId;
}

test("a header formula fills its column row by row, with values that nobody typed", async () => {
  const spreadsheetId = await tracker();

  await typed(spreadsheetId, "Response!C1", [[LOOKUP]]);

  expect(await read(spreadsheetId, "Response!C1:C6")).toEqual([
    ["Checks"],
    ["Choose an answer"],
    [],
    [],
    ["Add a date (and 1 more)"],
  ]);
  const { data } = await client.spreadsheets.get({
    spreadsheetId,
    ranges: ["Response!C1:C2"],
    fields: "sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue)",
  });
  expect(data.sheets?.[0]?.data?.[0]?.rowData).toEqual([
    {
      values: [
        {
          userEnteredValue: { formulaValue: LOOKUP },
          effectiveValue: { stringValue: "Checks" },
          formattedValue: "Checks",
        },
      ],
    },
    { values: [{ effectiveValue: { stringValue: "Choose an answer" }, formattedValue: "Choose an answer" }] },
  ]);
});

test("the column follows rows that are inserted and edited", async () => {
  const spreadsheetId = await tracker();
  await typed(spreadsheetId, "Response!C1", [[LOOKUP]]);

  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        { insertDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 2, endIndex: 4 } } },
      ],
    },
  });
  await typed(spreadsheetId, "Response!A3", [["'3"]]);

  expect(await read(spreadsheetId, "Response!C1:C7")).toEqual([
    ["Checks"],
    ["Choose an answer"],
    ["Add a date (and 1 more)"],
    [],
    [],
    [],
    ["Add a date (and 1 more)"],
  ]);
  expect(await read(spreadsheetId, "Response!C1", "FORMULA")).toEqual([[LOOKUP]]);
});

test("a value typed where an array would spill makes the formula a #REF! that says where", async () => {
  const spreadsheetId = await tracker();
  await typed(spreadsheetId, "Response!C1", [[LOOKUP]]);
  await typed(spreadsheetId, "Response!C4", [["mine"]]);

  const { data } = await client.spreadsheets.get({
    spreadsheetId,
    ranges: ["Response!C1"],
    fields: "sheets.data.rowData.values(effectiveValue,formattedValue)",
  });

  expect(data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]).toEqual({
    formattedValue: "#REF!",
    effectiveValue: {
      errorValue: {
        type: "REF",
        message: "Array result was not expanded because it would overwrite data in C4.",
      },
    },
  });
});

test("a function that is not on the list says so and never gives a number", async () => {
  const spreadsheetId = await newSpreadsheet(url, ANN);
  await typed(spreadsheetId, "A1", [
    ['=IMPORTXML("https://example.org","//a")', "=A1+1", "=SUM(QUERY(A1:A2))"],
  ]);

  const { data } = await client.spreadsheets.get({
    spreadsheetId,
    ranges: ["Sheet1!A1:C1"],
    fields: "sheets.data.rowData.values(effectiveValue,formattedValue)",
  });
  const cells = data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;

  expect(cells?.map((cell) => cell.formattedValue)).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
  expect(cells?.[0]?.effectiveValue?.errorValue?.message).toBe("Not evaluated by this emulator: IMPORTXML");
});

test("TODAY is the day of the emulator's clock and looks like a date", async () => {
  const spreadsheetId = await newSpreadsheet(url, ANN);
  await control(url, "POST", "clock", { now: "2018-07-02T23:00:00Z", frozen: true });
  await typed(spreadsheetId, "A1", [
    ["=TODAY()", "=TODAY()+1", '=IF(TODAY()>DATE(2018,7,1),"late","in time")'],
  ]);
  const before = await read(spreadsheetId, "A1:C1");
  await control(url, "POST", "clock", { advance: "P1D" });

  expect(before).toEqual([["02/07/2018", "03/07/2018", "late"]]);
  expect(await read(spreadsheetId, "A1")).toEqual([["03/07/2018"]]);
});

test("formulas follow tabs that are renamed and rows that are deleted", async () => {
  const spreadsheetId = await tracker();
  await typed(spreadsheetId, "Response!E1", [["=Checks!D3"], ["=Checks!A2"], ["=SUM(Checks!B2:B4)"]]);

  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        { updateSheetProperties: { properties: { sheetId: 5, title: "What to mend" }, fields: "title" } },
        { deleteDimension: { range: { sheetId: 5, dimension: "ROWS", startIndex: 1, endIndex: 2 } } },
      ],
    },
  });

  expect(await read(spreadsheetId, "Response!E1:E3", "FORMULA")).toEqual([
    ["='What to mend'!D2"],
    ["=#REF!"],
    ["=SUM('What to mend'!B2:B3)"],
  ]);
});
