import { expect, test } from "vitest";
import { deskAt } from "./helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

test("copy adjusts references, cut takes references along", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [[1, "=A1*2", "=$A$1"], [10]]);
  const area = (top: number, left: number, height: number, width: number) => ({
    sheetId: 0,
    startRowIndex: top,
    endRowIndex: top + height,
    startColumnIndex: left,
    endColumnIndex: left + width,
  });

  await desk.batch(id, [
    { copyPaste: { source: area(0, 1, 1, 2), destination: area(1, 1, 1, 2), pasteType: "PASTE_NORMAL" } },
    { cutPaste: { source: area(0, 0, 1, 1), destination: { sheetId: 0, rowIndex: 5, columnIndex: 3 } } },
  ]);

  expect(await desk.read(id, "A1:D6", "FORMULA")).toEqual([
    ["", "=D6*2", "=$D$6"],
    [10, "=A2*2", "=$D$6"],
    [],
    [],
    [],
    ["", "", "", 1],
  ]);
});

test("find and replace counts what it changed and leaves formulas alone", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [["Councillor Lee"], ["lee"], ['="Lee"']]);

  const replies = await desk.batch(id, [
    { findReplace: { find: "lee", replacement: "Shah", allSheets: true } },
  ]);

  expect(replies).toEqual([
    { findReplace: { valuesChanged: 2, rowsChanged: 2, sheetsChanged: 1, occurrencesChanged: 2 } },
  ]);
  expect(await desk.read(id, "A1:A3")).toEqual([["Councillor Shah"], ["Shah"], ["Lee"]]);
});

test("cells pushed by an inserted range keep what they hold, and formulas follow them", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [["a", "x"], ["b", "y"], ["=A2"]]);
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

  await desk.batch(id, [{ insertRange: { range, shiftDimension: "ROWS" } }]);
  const inserted = await desk.read(id, "A1:B4", "FORMULA");
  await desk.batch(id, [{ deleteRange: { range, shiftDimension: "ROWS" } }]);

  expect(inserted).toEqual([["", "x"], ["a", "y"], ["b"], ["=A3"]]);
  expect(await desk.read(id, "A1:B3", "FORMULA")).toEqual([["a", "x"], ["b", "y"], ["=A2"]]);
});
