import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { deskAt } from "../helpers/desk.ts";
import { ANN, driveOf, emulatorForTests, newSpreadsheet, refusal } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const { files } = driveOf(url, ANN);
const desk = deskAt(url);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The files of an archive, found by their local headers. */
function unzipped(archive: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const [packed, name] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    const text = inflateRawSync(archive.subarray(start, start + packed)).toString();
    found.set(archive.subarray(at + 30, start).toString(), text);
    at = start + packed;
  }
  return found;
}

test("a workbook holds every tab with values, formulas, number formats and merges", async () => {
  const fileId = await newSpreadsheet(url, ANN, "Ann & Bob");
  await desk.write(fileId, "A1", [
    ["<Ref>", "1 July 2018"],
    [2, "=A2*2"],
  ]);
  await desk.batch(fileId, [
    { addSheet: { properties: { title: "Second", hidden: true } } },
    { mergeCells: { range: { sheetId: 0, startRowIndex: 3, endRowIndex: 5, endColumnIndex: 2 } } },
  ]);

  const { data } = await files.export({ fileId, mimeType: XLSX }, { responseType: "arraybuffer" });

  if (!(data instanceof ArrayBuffer)) throw new Error("no bytes came");
  const parts = unzipped(Buffer.from(data));
  expect(parts.get("xl/workbook.xml")).toContain('<sheet name="Ann &amp; Bob" sheetId="1" r:id="rId1"/>');
  expect(parts.get("xl/workbook.xml")).toContain('<sheet name="Second" sheetId="2" state="hidden"');
  const sheet = parts.get("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<is><t xml:space="preserve">&lt;Ref&gt;</t></is>');
  expect(sheet).toContain('<c r="B1" s="1"><v>43282</v></c>');
  expect(sheet).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
  expect(sheet).toContain('<mergeCell ref="A4:B5"/>');
  expect(parts.get("xl/styles.xml")).toContain('formatCode="d mmmm yyyy"');
});

test("the first tab is exported with tabs between its cells", async () => {
  const fileId = await newSpreadsheet(url, ANN);
  await desk.write(fileId, "A1", [
    ["a", "b\nc"],
    ["", "d"],
  ]);

  const { data } = await files.export({ fileId, mimeType: "text/tab-separated-values" });

  expect(data).toBe("a\tb c\r\n\td");
});

test("what is not written here is named, and what Google does not write is refused", async () => {
  const fileId = await newSpreadsheet(url, ANN);

  expect(await refusal(files.export({ fileId, mimeType: "application/pdf" }))).toEqual({
    code: 501,
    message: "Not emulated: export as application/pdf",
  });
  expect((await refusal(files.export({ fileId, mimeType: "image/png" }))).code).toBe(400);
});

test("the editor's address exports any tab by its id", async () => {
  const fileId = await newSpreadsheet(url, ANN);
  await desk.batch(fileId, [{ addSheet: { properties: { title: "Second", sheetId: 7 } } }]);
  await desk.write(fileId, "Second!A1", [["a", "b"]]);

  const response = await fetch(`${url}/spreadsheets/d/${fileId}/export?format=csv&gid=7`, {
    headers: { authorization: `Bearer ${ANN}` },
  });

  expect([response.status, await response.text()]).toEqual([200, "a,b"]);
});
