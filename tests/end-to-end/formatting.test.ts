import type { sheets_v4 } from "@googleapis/sheets";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeSnapshot } from "../../src/core/publishing/make-snapshot.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import { ada, clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";
import { trackerIn } from "../support/plan.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await office.edit(clerk, firstDraft);
  await office.sync({ stampNow: true });
});
afterEach(() => office.close());

async function trackerNow() {
  return trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook);
}

/** What somebody does to the response of 1, as the browser would send it. */
async function typeResponse(cell: sheets_v4.Schema$CellData, fields: string): Promise<void> {
  const { spreadsheetId } = office;
  const sheets = sheetsClientOf(office, ada).spreadsheets;
  const { data } = await sheets.get({ spreadsheetId, fields: "sheets.properties" });
  const sheetId = data.sheets?.find(({ properties }) => properties?.title === "Response")?.properties
    ?.sheetId;
  const start = { sheetId: sheetId ?? -1, rowIndex: 1, columnIndex: 3 };
  const requests = [{ updateCells: { start, rows: [{ values: [cell] }], fields } }];
  await sheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
}

const text = "\nWe will mend it, see the plan.\n";
const linked = (uri: string): sheets_v4.Schema$CellData => ({
  userEnteredValue: { stringValue: text },
  textFormatRuns: [
    { startIndex: 4, format: { bold: true } },
    { startIndex: 8, format: {} },
    { startIndex: 26, format: { link: { uri } } },
    { startIndex: 30, format: {} },
  ],
});

describe("formatting, through the real clients", () => {
  test("is stamped beside the text, keeps the chain, and is published as it was stamped", async () => {
    await typeResponse(linked("https://westmere.example/plan"), "userEnteredValue,textFormatRuns");
    const { stamp } = await office.sync({ stampNow: true });
    const idle = await office.sync({ stampNow: true });
    const tracker = await trackerNow();
    const history = historyOf(tracker);

    expect(stamp).toMatchObject({ number: "0.2", changes: "1: response added", author: "Cllr Ada Marsh" });
    expect(idle).toMatchObject({ stamp: null, changes: [], requests: { read: 1, write: 0 } });
    expect(tracker.changeLog.slice(-2).map(({ field, to }) => [field, to])).toEqual([
      ["Response and proposed action", text.trim()],
      ["Response and proposed action (formatting)", "3-7 bold; 25-29 link https://westmere.example/plan"],
    ]);
    expect(history).toMatchObject({ brokenAt: null, baselineHolds: true });
    expect(makeSnapshot(tracker, history, "0.2").recommendations[0]?.parts[0]).toMatchObject({
      response: [
        {
          kind: "paragraph",
          spans: [
            { text: "We " },
            { text: "will", bold: true },
            { text: " mend it, see the " },
            { text: "plan", href: "https://westmere.example/plan" },
            { text: "." },
          ],
        },
      ],
    });
  });

  test("makes a version of its own when nothing else changed", async () => {
    await typeResponse({ userEnteredValue: { stringValue: text } }, "userEnteredValue");
    await office.sync({ stampNow: true });
    await typeResponse(
      { userEnteredFormat: { textFormat: { italic: true } } },
      "userEnteredFormat.textFormat",
    );
    const { stamp } = await office.sync({ stampNow: true });

    expect(stamp?.changes).toBe("1: response formatting changed");
    expect((await trackerNow()).changeLog.at(-1)?.to).toBe("0-30 italic");
  });

  test("of a hostile link is kept as data, found, and never led to", async () => {
    await typeResponse(
      linked("javascript:alert(document.cookie) ;0-4 bold"),
      "userEnteredValue,textFormatRuns",
    );
    const { findings } = await office.sync({ stampNow: true });
    const tracker = await trackerNow();

    expect(findings.map(({ code, ref }) => `${code} ${ref}`)).toContain("unsafe-link 1");
    expect(tracker.changeLog.at(-1)?.to).toBe(
      "3-7 bold; 25-29 link javascript:alert(document.cookie)%20;0-4%20bold",
    );
    expect(JSON.stringify(makeSnapshot(tracker, historyOf(tracker), "0.2"))).not.toContain("javascript");
  });

  test("of a person's chip is the words that it shows", async () => {
    const chipRuns = [
      { startIndex: 4, chip: { personProperties: { email: "ben.okafor@westmere.example" } } },
    ];
    await typeResponse(
      { userEnteredValue: { stringValue: "Ask @." }, chipRuns },
      "userEnteredValue,chipRuns",
    );
    const { findings } = await office.sync({ stampNow: true });
    const tracker = await trackerNow();

    expect(tracker.recommendations[0]?.cells["Response and proposed action"].text).toBe(
      "Ask ben.okafor@westmere.example.",
    );
    expect(findings.map(({ code, ref }) => `${code} ${ref}`)).toContain("personal-email-published 1");
    expect(JSON.stringify(makeSnapshot(tracker, historyOf(tracker), "0.2"))).not.toContain("mailto:");
  });
});
