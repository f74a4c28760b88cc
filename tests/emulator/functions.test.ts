import { expect, test } from "vitest";
import { deskAt } from "./helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

const RESULTS: [string, unknown][] = [
  ["=1/3", 1 / 3],
  ["=0.1+0.2", 0.3],
  ["=123456789.123456789", 123456789.12345679],
  ['=IF(A1="yes","y","n")', "y"],
  ['=IFERROR(1/0,"none")', "none"],
  ["=1/0", "#DIV/0!"],
  ['=VLOOKUP("b",A2:B4,2,FALSE)', 2],
  ['=VLOOKUP("zz",A2:B4,2,FALSE)', "#N/A"],
  ['=XLOOKUP("c",A2:A4,B2:B4,"no")', 3],
  ['=MATCH("c",A:A,0)', 4],
  ["=INDEX(A2:B4,2,2)", 2],
  ['=COUNTIF(A:A,"b")', 1],
  ['=COUNTIF(A1:A10,"")', 6],
  ['=SUMIF(A2:A4,"c",B2:B4)', 3],
  ["=COUNTA(A:A)", 4],
  ["=SUM(B:B)", 6],
  ["=MAX(B2:B4)-MIN(B2:B4)", 2],
  ['=TEXTJOIN(", ",TRUE,A2:A4)', "a, b, c"],
  ['="x"&CHAR(10)&"y"', "x\ny"],
  ['=TEXT(43282,"d mmmm yyyy")', "1 July 2018"],
  ['=LEN(TRIM("  ab  c "))', 4],
  ['=AND(A1="yes",NOT(B2=2))', true],
  ["=OR(FALSE,1=2)", false],
  ['=HYPERLINK("https://example.org","label")', "label"],
  ["=A9", ""],
  ['=VLOOKUP("yes",A1:B4,2,FALSE)', ""],
  ["=Nowhere!A1", "#REF!"],
];

test.each(RESULTS)("%s gives what Google gives", async (formula, result) => {
  const spreadsheetId = await newSpreadsheet(url, ANN);
  await desk.write(spreadsheetId, "A1", [["yes"], ["a", 1], ["b", 2], ["c", 3]]);

  await desk.write(spreadsheetId, "D1", [[formula]]);

  const values = await desk.read(spreadsheetId, "D1", "UNFORMATTED_VALUE");
  expect(values ?? [[""]]).toEqual([[typeof result === "number" ? expect.closeTo(result, 12) : result]]);
});
