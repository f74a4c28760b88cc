import { expect, test } from "vitest";
import { ANN, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const { values } = sheetsOf(url, ANN).spreadsheets;

async function write(
  spreadsheetId: string,
  range: string,
  rows: unknown[][],
  valueInputOption = "USER_ENTERED",
) {
  const { data } = await values.update({
    spreadsheetId,
    range,
    valueInputOption,
    requestBody: { values: rows },
  });
  return data;
}

async function get(
  spreadsheetId: string,
  range: string,
  options: Record<string, string> = {},
): Promise<unknown> {
  return (await values.get({ spreadsheetId, range, ...options })).data.values;
}

const ENTRIES: [string, unknown, unknown, unknown][] = [
  ["007", "007", 7, "7"],
  ["a date, day first", "01/07/2018", 43_282, "01/07/2018"],
  ["an ISO date", "2018-07-01", 43_282, "2018-07-01"],
  ["a date in words", "1 July 2018", 43_282, "1 July 2018"],
  ["a date with a time", "2018-07-01 12:00", 43_282.5, "2018-07-01 12:00"],
  ["a percentage", "12.5%", 0.125, "12.50%"],
  ["money", "£1,234.50", 1234.5, "£1,234.50"],
  ["a grouped number", "1,234", 1234, "1,234"],
  ["a truth", "true", true, "TRUE"],
  ["an apostrophe", "'=1+1", "=1+1", "=1+1"],
  ["a date that is none", "10 th September 2018", "10 th September 2018", "10 th September 2018"],
  ["a day that does not exist", "31/02/2018", "31/02/2018", "31/02/2018"],
  ["words", "Yes — agreed", "Yes — agreed", "Yes — agreed"],
];

test.each(ENTRIES)("as typed by a person in Britain, %s is read", async (_, typed, unformatted, shown) => {
  const id = await newSpreadsheet(url, ANN);

  await write(id, "A1", [[typed]]);

  expect(await get(id, "A1", { valueRenderOption: "UNFORMATTED_VALUE" })).toEqual([[unformatted]]);
  expect(await get(id, "A1")).toEqual([[shown]]);
});

test("RAW keeps every text as it is, formulas and control characters too", async () => {
  const id = await newSpreadsheet(url, ANN);
  const row = ["=1+1", "007", "01/07/2018", "'x", "<script>\u0000\u0007", "👩🏽‍⚖️ שלום", "x".repeat(50_000)];

  await write(id, "A1", [row], "RAW");

  expect(await get(id, "A1:G1", { valueRenderOption: "FORMULA" })).toEqual([row]);
});

test("null leaves a cell alone, an empty text clears it", async () => {
  const id = await newSpreadsheet(url, ANN);
  await write(id, "A1", [["a", "b", "c"]]);

  const answer = await write(id, "A1:C1", [[null, "", "C"]]);

  expect(await get(id, "A1:C1")).toEqual([["a", "", "C"]]);
  expect(answer).toEqual({
    spreadsheetId: id,
    updatedRange: "Sheet1!A1:C1",
    updatedRows: 1,
    updatedColumns: 2,
    updatedCells: 2,
  });
});

test("append adds below the table that the range holds, and says which", async () => {
  const id = await newSpreadsheet(url, ANN);
  await write(id, "B2", [
    ["Ref", "Answer"],
    ["1", "Yes"],
  ]);

  const { data } = await values.append({
    spreadsheetId: id,
    range: "Sheet1",
    valueInputOption: "RAW",
    insertDataOption: "INSERT_ROWS",
    requestBody: { values: [["2", "No"]] },
  });

  expect(data.tableRange).toBe("Sheet1!B2:C3");
  expect(data.updates?.updatedRange).toBe("Sheet1!B4:C4");
});

const RANGES: [string, string][] = [
  ["Sheet1", "Sheet1!A1:Z1000"],
  ["A1", "Sheet1!A1"],
  ["B2:A1", "Sheet1!A1:B2"],
  ["B:C", "Sheet1!B1:C1000"],
  ["B5:C", "Sheet1!B5:C1000"],
  ["2:3", "Sheet1!A2:Z3"],
  ["B2:2", "Sheet1!B2:Z2"],
  ["$A$1:$B$2", "Sheet1!A1:B2"],
  ["'Sheet1'!AA1:Z9", "Sheet1!Z1:Z9"],
  ["A990:B2000", "Sheet1!A990:B1000"],
];

test.each(RANGES)("the range %s is %s", async (range, echoed) => {
  const id = await newSpreadsheet(url, ANN);

  const { data } = await values.get({ spreadsheetId: id, range });

  expect(data.range).toBe(echoed);
});

const BAD_RANGES: [string, string][] = [
  ["NOPE!A1", "Unable to parse range: NOPE!A1"],
  ["Sheet1!A0", "Unable to parse range: Sheet1!A0"],
  ["not a range", "Unable to parse range: not a range"],
  ["Sheet1!A5000:B5001", "Range (Sheet1!A5000:B5001) exceeds grid limits. Max rows: 1000, max columns: 26"],
];

test.each(BAD_RANGES)("the range %s is refused", async (range, message) => {
  const id = await newSpreadsheet(url, ANN);

  expect(await refusal(values.get({ spreadsheetId: id, range }))).toEqual({ code: 400, message });
});

test("one bad range of a batch writes nothing and is named", async () => {
  const id = await newSpreadsheet(url, ANN);
  const requestBody = {
    valueInputOption: "RAW",
    data: [
      { range: "A1", values: [["kept out"]] },
      { range: "NOPE!A1", values: [["x"]] },
    ],
  };

  const refused = await refusal(values.batchUpdate({ spreadsheetId: id, requestBody }));

  expect(refused.message).toBe("Invalid data[1]: Unable to parse range: NOPE!A1");
  expect(await get(id, "A1")).toBeUndefined();
});

test("a date may come back as people see it beside numbers as they are", async () => {
  const id = await newSpreadsheet(url, ANN);
  await write(id, "A1", [["1 July 2018", 1234.5]]);

  const options = { valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "FORMATTED_STRING" };

  expect(await get(id, "A1:B1", options)).toEqual([["1 July 2018", 1234.5]]);
});

test("a spreadsheet that is not there is 404, and a mask that matches nothing is named", async () => {
  const id = await newSpreadsheet(url, ANN);

  const missing = await refusal(values.get({ spreadsheetId: "nothing", range: "A1" }));
  const response = await fetch(`${url}/v4/spreadsheets/${id}?fields=sheets(nope)`, {
    headers: { authorization: `Bearer ${ANN}` },
  });

  expect(missing).toEqual({ code: 404, message: "Requested entity was not found." });
  expect(await response.json()).toMatchObject({
    error: {
      code: 400,
      message: "Request contains an invalid argument.",
      details: [{ fieldViolations: [{ field: "sheets.nope" }] }],
    },
  });
});

test("a caller without a token is turned away as Google does", async () => {
  const none = await fetch(`${url}/v4/spreadsheets/x`);
  const empty = await fetch(`${url}/v4/spreadsheets/x`, { headers: { authorization: "Bearer " } });

  expect(none.status).toBe(403);
  expect(await none.json()).toMatchObject({ error: { status: "PERMISSION_DENIED" } });
  expect(empty.status).toBe(401);
});
