import { expect, test } from "vitest";
import { deskAt } from "../helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet, refusal } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);
const columns = (endRowIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex,
});

test("separated text is pasted as if it had been typed, quotes and all", async () => {
  const id = await newSpreadsheet(url, ANN);
  const coordinate = { sheetId: 0, rowIndex: 1, columnIndex: 1 };

  await desk.batch(id, [{ pasteData: { coordinate, data: '1;"a;b"\n=B2+1;c', delimiter: ";" } }]);

  expect(await desk.read(id, "B2:C3", "UNFORMATTED_VALUE")).toEqual([
    [1, "a;b"],
    [2, "c"],
  ]);
});

test("texts are split over the columns to their right", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [["Ann, 3, yes"], ["no comma"], [5]]);

  await desk.batch(id, [{ textToColumns: { source: columns(3, 1), delimiterType: "COMMA" } }]);

  expect(await desk.read(id, "A1:C3", "UNFORMATTED_VALUE")).toEqual([["Ann", 3, "yes"], ["no comma"], [5]]);
  const wide = desk.batch(id, [{ textToColumns: { source: columns(3, 2), delimiterType: "COMMA" } }]);
  expect((await refusal(wide)).code).toBe(400);
});

test("spaces are trimmed, and what comes out stays a text", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [["  two \n words "], ["' =1+1"], ["clean"]]);

  const [reply] = await desk.batch(id, [{ trimWhitespace: { range: columns(3, 1) } }]);

  expect(reply?.trimWhitespace?.cellsChangedCount).toBe(2);
  expect(await desk.read(id, "A1:A3", "FORMULA")).toEqual([["two words"], ["=1+1"], ["clean"]]);
});

test("of rows that are the same in the compared columns the first stays", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [
    ["a", 1],
    ["b", 2],
    ["A", 3],
    ["c", 4],
    ["b", 2],
  ]);
  const comparisonColumns = [{ sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 1 }];

  const [reply] = await desk.batch(id, [{ deleteDuplicates: { range: columns(5, 2), comparisonColumns } }]);

  expect(reply?.deleteDuplicates?.duplicatesRemovedCount).toBe(2);
  expect(await desk.read(id, "A1:B5")).toEqual([
    ["a", "1"],
    ["b", "2"],
    ["c", "4"],
  ]);
});
