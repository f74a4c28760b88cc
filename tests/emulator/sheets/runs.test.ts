import type { sheets_v4 } from "@googleapis/sheets";
import { expect, test } from "vitest";
import { deskAt } from "../helpers/desk.ts";
import { ANN, BOB, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

type Cell = sheets_v4.Schema$CellData;

async function put(id: string, cell: Cell, fields: string): Promise<void> {
  await desk.batch(id, [
    {
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [cell] }],
        fields,
      },
    },
  ]);
}

async function cellOf(spreadsheetId: string, range = "A1"): Promise<Cell | undefined> {
  const { data } = await sheetsOf(url, ANN).spreadsheets.get({
    spreadsheetId,
    ranges: [range],
    includeGridData: true,
  });
  return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];
}

const person = (email: string) => ({ chip: { personProperties: { email } } });

test("chips of people stand for an @ in the text, and a reader gets the text between them, too", async () => {
  const id = await newSpreadsheet(url, ANN);

  await put(
    id,
    {
      userEnteredValue: { stringValue: "@ and @." },
      chipRuns: [person(ANN), { startIndex: 6, ...person(BOB) }],
    },
    "userEnteredValue,chipRuns",
  );

  const cell = await cellOf(id);
  expect(cell?.formattedValue).toBe(`${ANN} and ${BOB}.`);
  expect(cell?.userEnteredValue).toEqual({ stringValue: "@ and @." });
  expect(cell?.chipRuns).toEqual([
    person(ANN),
    { startIndex: 1, chip: {} },
    { startIndex: 6, ...person(BOB) },
    { startIndex: 7, chip: {} },
  ]);
  expect(await desk.read(id, "A1")).toEqual([[`${ANN} and ${BOB}.`]]);
});

test("a chip without its @ is refused, and runs on numbers or past the text are", async () => {
  const id = await newSpreadsheet(url, ANN);
  const text = { userEnteredValue: { stringValue: "abc" } };
  const bold = (startIndex: number) => ({ startIndex, format: { bold: true } });

  for (const cell of [
    { ...text, chipRuns: [person(ANN)] },
    { ...text, textFormatRuns: [bold(3)] },
    { ...text, textFormatRuns: [bold(2), bold(1)] },
    { userEnteredValue: { numberValue: 1 }, textFormatRuns: [bold(0)] },
  ])
    expect((await refusal(put(id, cell, "*"))).code).toBe(400);
});

test("a new value takes the runs of the old one away", async () => {
  const id = await newSpreadsheet(url, ANN);
  await put(
    id,
    { userEnteredValue: { stringValue: "@" }, chipRuns: [person(ANN)] },
    "userEnteredValue,chipRuns",
  );

  await put(id, { userEnteredValue: { stringValue: "no chip" } }, "userEnteredValue");

  expect((await cellOf(id))?.chipRuns).toBeUndefined();
});

test("a link in a run is underlined in the colour of links, and is the link of the cell when it is alone", async () => {
  const id = await newSpreadsheet(url, ANN);
  const link = (startIndex: number, uri: string) => ({ startIndex, format: { link: { uri } } });
  const value = { userEnteredValue: { stringValue: "minutes and report" } };
  const fields = "userEnteredValue,textFormatRuns";
  await put(id, { ...value, textFormatRuns: [link(0, "https://a.example/"), { startIndex: 7 }] }, fields);
  const one = await cellOf(id);
  await put(
    id,
    { ...value, textFormatRuns: [link(0, "https://a.example/"), link(12, "https://b.example/")] },
    fields,
  );

  expect(one?.hyperlink).toBe("https://a.example/");
  expect(one?.textFormatRuns?.[0]?.format).toMatchObject({
    underline: true,
    foregroundColorStyle: { themeColor: "LINK" },
  });
  expect(one?.textFormatRuns?.[1]).toEqual({ startIndex: 7, format: {} });
  expect((await cellOf(id))?.hyperlink).toBeUndefined();
});

test("the link of a cell comes from its formula, its format, or a text that is an address", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [
    ['=HYPERLINK("https://a.example/?q=""x""","a")'],
    ["=HYPERLINK(A3)"],
    ["https://b.example/minutes"],
    ["see https://b.example/"],
  ]);

  const links = await Promise.all(
    ["A1", "A2", "A3", "A4"].map(async (place) => (await cellOf(id, place))?.hyperlink),
  );

  expect(links).toEqual([
    'https://a.example/?q="x"',
    "https://b.example/minutes",
    "https://b.example/minutes",
    undefined,
  ]);
  expect((await cellOf(id))?.effectiveFormat?.hyperlinkDisplayType).toBe("LINKED");
});
