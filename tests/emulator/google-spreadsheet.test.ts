import { GoogleSpreadsheet, GoogleSpreadsheetCellErrorValue } from "google-spreadsheet";
import { expect, test } from "vitest";
import { deskAt } from "./helpers/desk.ts";
import { ANN, BOB, emulatorForTests, newSpreadsheet, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

/** The client, unpatched: its two public instances of ky get another prefix, the token says who calls. */
function documentOf(id: string, token = ANN): GoogleSpreadsheet {
  const document = new GoogleSpreadsheet(id, { token }, { retryConfig: { limit: 0 } });
  return Object.assign(document, {
    sheetsApi: document.sheetsApi.extend({ prefix: `${url}/v4/spreadsheets/${id}` }),
    driveApi: document.driveApi.extend({ prefix: `${url}/drive/v3/files/${id}` }),
  });
}

async function opened(): Promise<{ id: string; document: GoogleSpreadsheet }> {
  const id = await newSpreadsheet(url, ANN);
  const document = documentOf(id);
  await document.loadInfo();
  return { id, document };
}

test("it loads a spreadsheet, renames it, and adds, resizes and deletes tabs", async () => {
  const { document } = await opened();
  await document.updateProperties({ title: "Renamed" });
  const tab = await document.addSheet({ title: "It's new", headerValues: ["Ref", "Text"], index: 0 });
  await tab.resize({ rowCount: 50, columnCount: 4 });
  await tab.updateProperties({ title: "New" });

  await document.loadInfo();

  expect(document.title).toBe("Renamed");
  expect(
    document.sheetsByIndex.map(({ title, rowCount, columnCount }) => [title, rowCount, columnCount]),
  ).toEqual([
    ["New", 50, 4],
    ["Sheet1", 1000, 26],
  ]);
  await tab.delete();
  await document.loadInfo();
  expect(document.sheetsByIndex.map(({ title }) => title)).toEqual(["Sheet1"]);
});

test("it adds rows under headers, reads, changes and deletes them", async () => {
  const { id, document } = await opened();
  const tab = await document.addSheet({ title: "Rows", headerValues: ["Ref", "Text", "Due"] });
  const added = await tab.addRows([
    { Ref: 1, Text: "one", Due: "2018-07-02" },
    { Ref: 2, Text: "=A3*2" },
    ["3", "three"],
  ]);

  const rows = await tab.getRows<{ Ref: string; Text: string; Due: string }>();
  rows[0]?.set("Text", "changed");
  await rows[0]?.save();
  await rows[1]?.delete();
  await rows[2]?.save();

  expect(added.map((row) => row.rowNumber)).toEqual([2, 3, 4]);
  expect(rows.map((row) => row.get("Text"))).toEqual(["changed", "4", "three"]);
  expect(await desk.read(id, "Rows")).toEqual([
    ["Ref", "Text", "Due"],
    ["1", "changed", "2018-07-02"],
    ["3", "three"],
  ]);
  await tab.clearRows();
  expect(await tab.getRows()).toEqual([]);
});

test("it loads cells, and saves values, formulas, formats and notes", async () => {
  const { id, document } = await opened();
  const [tab] = document.sheetsByIndex;
  if (tab === undefined) throw new Error("no tab");
  await tab.loadCells("A1:C2");
  const [text, number, formula, link] = ["A1", "B1", "C1", "A2"].map((place) => tab.getCellByA1(place));
  if (!text || !number || !formula || !link) throw new Error("no cells");
  text.value = "Finding";
  text.note = "A note";
  text.textFormat = { bold: true };
  text.backgroundColor = { red: 1, green: 0.5, blue: 0, alpha: 1 };
  number.value = 0.25;
  number.numberFormat = { type: "PERCENT", pattern: "0%" };
  formula.formula = "=B1*4";
  link.formula = '=HYPERLINK("https://council.example/","Minutes")';
  await tab.saveUpdatedCells();

  const again = documentOf(id);
  await again.loadInfo();
  const [other] = again.sheetsByIndex;
  await other?.loadCells({ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 });
  const read = (place: string) => other?.getCellByA1(place);

  expect(read("A1")?.value).toBe("Finding");
  expect(read("A1")?.note).toBe("A note");
  expect(read("A1")?.textFormat).toEqual({ bold: true });
  expect(read("A1")?.effectiveFormat?.textFormat?.bold).toBe(true);
  expect(read("A1")?.backgroundColor).toEqual({ red: 1, green: 0.5, alpha: 1 });
  expect(read("B1")?.formattedValue).toBe("25%");
  expect([read("C1")?.value, read("C1")?.formula]).toEqual([1, "=B1*4"]);
  expect([read("A2")?.value, read("A2")?.hyperlink]).toEqual(["Minutes", "https://council.example/"]);
});

test("it sees errors as errors, and refusals in Google's words", async () => {
  const { document } = await opened();
  const [tab] = document.sheetsByIndex;
  if (tab === undefined) throw new Error("no tab");
  await tab.loadCells("A1");
  tab.getCell(0, 0).formula = "=1/0";
  await tab.saveUpdatedCells();

  expect(tab.getCell(0, 0).errorValue).toBeInstanceOf(GoogleSpreadsheetCellErrorValue);
  await expect(document.addSheet({ title: "Sheet1" })).rejects.toThrow(
    'Google API error - [400] Invalid requests[0].addSheet: A sheet with the name "Sheet1" already exists. Please enter another name.',
  );
});

test("it merges, sorts out columns, inserts and deletes rows, and names and protects ranges", async () => {
  const { id, document } = await opened();
  const [tab] = document.sheetsByIndex;
  if (tab === undefined) throw new Error("no tab");
  await tab.mergeCells({ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 });
  await tab.updateDimensionProperties("COLUMNS", { pixelSize: 50 }, { startIndex: 0, endIndex: 1 });
  await tab.insertDimension("ROWS", { startIndex: 0, endIndex: 2 }, false);
  await document.addNamedRange("here", { sheetId: 0, startRowIndex: 3, endRowIndex: 4 }, "n1");
  await tab.addProtectedRange({ range: { sheetId: 0, startRowIndex: 5, endRowIndex: 6 } });

  const { data } = await sheetsOf(url, ANN).spreadsheets.get({ spreadsheetId: id, includeGridData: true });

  const [sheet] = data.sheets ?? [];
  expect(sheet?.merges).toEqual([
    { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 },
  ]);
  expect(sheet?.data?.[0]?.columnMetadata?.[0]?.pixelSize).toBe(50);
  expect(data.namedRanges?.[0]?.namedRangeId).toBe("n1");
  expect(sheet?.protectedRanges?.[0]?.range).toEqual({ startRowIndex: 5, endRowIndex: 6 });
});

test("it shares with people, domains and everybody, lists that and takes it back", async () => {
  const { id, document } = await opened();
  await document.share(BOB, { role: "writer", emailMessage: false });
  await document.share("council.example", { role: "reader" });
  await document.setPublicAccessLevel("reader");

  const permissions = await document.listPermissions();

  expect(permissions.map(({ type, role }) => [type, role]).toSorted()).toEqual([
    ["anyone", "reader"],
    ["domain", "reader"],
    ["user", "owner"],
    ["user", "writer"],
  ]);
  const asBob = documentOf(id, BOB);
  await asBob.loadInfo();
  await asBob.addSheet({ title: "By Bob" });
  await document.setPublicAccessLevel(false);
  for (const { id: permissionId, role } of await document.listPermissions())
    if (role !== "owner") await document.deletePermission(permissionId);
  await expect(asBob.loadInfo()).rejects.toThrow("The caller does not have permission");
});

test("it deletes a spreadsheet for good", async () => {
  const { id, document } = await opened();

  await document.delete();

  await expect(documentOf(id).loadInfo()).rejects.toThrow("Requested entity was not found.");
});
