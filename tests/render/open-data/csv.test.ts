import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { cellOfText, textOfCell } from "../../../src/render/open-data/cell-text.ts";
import { csvColumns } from "../../../src/render/open-data/csv-columns.ts";
import { renderCsv } from "../../../src/render/open-data/render-csv.ts";
import { plainText } from "../../../src/render/words/plain-text.ts";
import { anySnapshot, text } from "../docx/arbitrary-snapshot.ts";
import { hostileTexts } from "../docx/hostile.ts";
import { assessed } from "../docx/samples.ts";

/** Strict: a quotation mark out of place, or a row of another length, is an error. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  return parse(csv, { bom: true, record_delimiter: "\r\n" });
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = cellsOf(csv);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index], textOfCell(cell)])));
}

function held(words: string): string {
  return words.toWellFormed().replaceAll(/[^\t\n\r\u0020-\u007E\u0080-\u{10FFFF}]/gu, "");
}

function expected(snapshot: Snapshot): readonly Readonly<Record<string, string>>[] {
  return snapshot.recommendations.flatMap(({ stem, stemWithheld, parts }) =>
    parts.map((part) => ({
      Inquiry: held(snapshot.inquiry.title),
      Version: held(snapshot.version.number),
      Ref: part.ref,
      "Shared words": held(plainText(stem)),
      "Shared words not for publication": held(stemWithheld),
      "Not for publication": part.kind === "withheld" ? held(part.reason) : "",
      Agreed: part.kind === "withheld" ? "" : held(part.answer),
      "Response and proposed action": part.kind === "withheld" ? "" : held(plainText(part.response)),
      "Senior responsible officer": part.kind === "withheld" ? "" : held(part.officer),
      Overdue: part.kind === "withheld" ? "" : part.overdue ? "Yes" : "No",
      "Six month update": part.kind === "withheld" ? "" : held(plainText(part.sixMonthUpdate)),
      "Committee’s assessment": part.kind === "withheld" ? "" : held(plainText(part.assessment)),
    })),
  );
}

test("whatever the text, reading the CSV gives every row back", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const rows = rowsOf(renderCsv(snapshot));

      expect(rows).toHaveLength(snapshot.recommendations.flatMap(({ parts }) => parts).length);
      for (const [index, row] of expected(snapshot).entries()) expect(rows[index]).toMatchObject(row);
    }),
  );
});

test("whatever the text, no cell can be taken for a formula", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      for (const cell of cellsOf(renderCsv(snapshot)).flat())
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    }),
  );
});

test.each(hostileTexts)("%j is made harmless in a way that can be undone", (words) => {
  const cell = cellOfText(words);

  expect(textOfCell(cell)).toBe(held(words));
  expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
});

test("a text that needs no apostrophe gets none, and keeps its own", () => {
  expect(cellOfText("'Towards Better Behaviour'")).toBe("'Towards Better Behaviour'");
  expect(textOfCell("'Towards Better Behaviour'")).toBe("'Towards Better Behaviour'");
  fc.assert(
    fc.property(text, (words) => {
      expect(textOfCell(cellOfText(words))).toBe(held(words));
    }),
  );
});

test("the file begins with a byte order mark, its header, and ends lines with CR LF", () => {
  const csv = renderCsv(assessed);

  expect(csv.startsWith(`\uFEFF${csvColumns.map(({ header }) => `"${header}"`).join(",")}\r\n`)).toBe(true);
  expect(csv.endsWith('"\r\n')).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toContain("\r");
});

test("dates, lists and links are written for people and programs alike", () => {
  const rows = rowsOf(renderCsv(assessed));

  expect(rows.find(({ Ref }) => Ref === "5a")).toMatchObject({
    "Action due": "2018-12-21",
    "Six month update":
      "New since the last report:\na. templates from the SEN team\nb. guidance for schools\nSee how to write a needs assessment (https://www.bucksfamilyinfo.example/kb5/fsd/advice.page?id=y_3GT3zAxbc#evidence).",
  });
  expect(rows.find(({ Ref }) => Ref === "2b")?.["Twelve month update"]).toContain("\n3. publish");
});

test("every column has a header of its own", () => {
  expect(new Set(csvColumns.map(({ header }) => header)).size).toBe(csvColumns.length);
});
