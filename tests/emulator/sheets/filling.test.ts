import { expect, test } from "vitest";
import { deskAt } from "../helpers/desk.ts";
import { ANN, control, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);
const area = (startRowIndex: number, endRowIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex,
});

test("a fill goes on with numbers, dates, numbered texts and formulas", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [
    [1, "2018-07-02", "Item 08", "x", "=A1*2", 5],
    [3, "2018-07-03", "Item 09", "y", "=A2*2", 5],
  ]);

  await desk.batch(id, [
    { autoFill: { sourceAndDestination: { source: area(0, 2, 6), dimension: "ROWS", fillLength: 2 } } },
  ]);

  expect(await desk.read(id, "A3:F4")).toEqual([
    ["5", "2018-07-04", "Item 08", "x", "10", "5"],
    ["7", "2018-07-05", "Item 09", "y", "14", "5"],
  ]);
  await desk.write(id, "H1", [["Item 09", "2018-07-02"]]);
  const source = { ...area(0, 1, 9), startColumnIndex: 7 };
  await desk.batch(id, [
    { autoFill: { sourceAndDestination: { source, dimension: "ROWS", fillLength: 2 } } },
  ]);
  expect(await desk.read(id, "H2:I3")).toEqual([
    ["Item 10", "2018-07-03"],
    ["Item 11", "2018-07-04"],
  ]);
});

test("a fill finds the data in its range, and goes up as well as down", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [[10], [20]]);
  await desk.batch(id, [{ autoFill: { range: area(0, 4, 1) } }]);
  const down = await desk.read(id, "A1:A4");
  await desk.write(id, "C5", [[10], [20]]);
  const source = { sheetId: 0, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 2, endColumnIndex: 3 };

  await desk.batch(id, [
    { autoFill: { sourceAndDestination: { source, dimension: "ROWS", fillLength: -2 } } },
  ]);

  expect(down).toEqual([["10"], ["20"], ["30"], ["40"]]);
  expect(await desk.read(id, "C3:C6")).toEqual([["-10"], ["0"], ["10"], ["20"]]);
});

test("a filter hides the rows that it leaves out until it is cleared", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [
    ["Status", "Days"],
    ["Open", 40],
    ["Done", 5],
    ["Open", 3],
  ]);
  const hidden = async () => {
    const { data } = await sheetsOf(url, ANN).spreadsheets.get({
      spreadsheetId: id,
      ranges: ["A1:B4"],
      fields: "sheets.data.rowMetadata.hiddenByFilter",
    });
    return data.sheets?.[0]?.data?.[0]?.rowMetadata?.map((row) => row.hiddenByFilter ?? false);
  };
  const filterSpecs = [
    { columnIndex: 0, filterCriteria: { hiddenValues: ["Done"] } },
    {
      columnIndex: 1,
      filterCriteria: { condition: { type: "NUMBER_GREATER", values: [{ userEnteredValue: "10" }] } },
    },
  ];

  await desk.batch(id, [{ setBasicFilter: { filter: { range: area(0, 4, 2), filterSpecs } } }]);
  const filtered = await hidden();
  await desk.batch(id, [{ clearBasicFilter: { sheetId: 0 } }]);

  expect(filtered).toEqual([false, false, true, true]);
  expect(await hidden()).toEqual([false, false, false, false]);
});

test("a filter sorts the rows under its header", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [["Days"], [3], [1], [2]]);
  const sortSpecs = [{ dimensionIndex: 0, sortOrder: "DESCENDING" }];

  await desk.batch(id, [{ setBasicFilter: { filter: { range: area(0, 4, 1), sortSpecs } } }]);

  expect(await desk.read(id, "A1:A4")).toEqual([["Days"], ["3"], ["2"], ["1"]]);
});

test("strict validation does not refuse what the API writes", async () => {
  const id = await newSpreadsheet(url, ANN);
  const condition = { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Yes" }] };
  await desk.batch(id, [{ setDataValidation: { range: area(0, 1, 1), rule: { condition, strict: true } } }]);

  await desk.write(id, "A1", [["No"]]);

  expect(await desk.read(id, "A1")).toEqual([["No"]]);
});

test("today is the day in the time zone of the spreadsheet", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T23:30:00Z", frozen: true });
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [['=TEXT(TODAY(),"yyyy-mm-dd")', '=TEXT(NOW(),"hh:mm")']]);
  const shown = async (timeZone: string) => {
    await desk.batch(id, [{ updateSpreadsheetProperties: { properties: { timeZone }, fields: "timeZone" } }]);
    return desk.read(id, "A1:B1");
  };

  expect(await shown("Europe/London")).toEqual([["2018-07-03", "00:30"]]);
  expect(await shown("America/New_York")).toEqual([["2018-07-02", "19:30"]]);
  expect((await refusal(shown("Mars/Olympus"))).code).toBe(400);
});
