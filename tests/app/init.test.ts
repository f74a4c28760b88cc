import type { sheets_v4 } from "@googleapis/sheets";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { timeline } from "../../sheet-template/example/timeline.ts";
import { template } from "../../sheet-template/template.ts";
import { init } from "../../src/app/init.ts";
import { mendWords } from "../../src/app/template/mend-words.ts";
import { playEdits } from "../../src/cli/story/officer.ts";
import { automation, owner, type Stand, startStand } from "../sheet-template/at-emulator.ts";

let stand: Stand;
let spreadsheetId: string;

beforeAll(async () => {
  stand = await startStand();
});
afterAll(() => stand.close());

beforeEach(async () => {
  const created = await init(stand.ports, template, {
    automation,
    dryRun: false,
    title: "A tracker",
  });
  spreadsheetId = created.kind === "created" ? created.spreadsheetId : "";
});

async function mendIt({ dryRun = false } = {}) {
  const outcome = await init(stand.ports, template, { automation, dryRun, spreadsheetId });
  if (outcome.kind !== "mended" && outcome.kind !== "would mend") throw new Error(outcome.kind);
  return {
    mends: outcome.mends.map(mendWords),
    differences: outcome.differences.map(({ message }) => message),
  };
}

async function tabIds(): Promise<Record<string, number>> {
  const { data } = await stand
    .client(owner)
    .spreadsheets.get({ spreadsheetId, fields: "sheets.properties(sheetId,title)" });
  return Object.fromEntries(
    (data.sheets ?? []).map(({ properties }) => [properties?.title ?? "", properties?.sheetId ?? 0]),
  );
}

async function damage(requests: sheets_v4.Schema$Request[]): Promise<void> {
  await stand.client(owner).spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
}

/** Every cell of people's tabs, with its format, note and dropdown; the formula's own column left out. */
async function peoplesCells(): Promise<string> {
  const { data } = await stand.client(owner).spreadsheets.get({
    spreadsheetId,
    ranges: ["Inquiry", "Response!A1:L", "'Version control'", "People"],
    fields:
      "sheets(properties(title),data(rowData(values(userEnteredValue,userEnteredFormat,note,dataValidation))))",
  });
  return JSON.stringify(data);
}

test("a sound tracker is left alone: nothing is said, nothing is written", async () => {
  await stand.forget();

  expect(await mendIt()).toEqual({ mends: [], differences: [] });
  expect(await stand.requests()).toEqual([`GET /v4/spreadsheets/${spreadsheetId}`]);
});

test("a damaged copy gets back what is the automation's, and people's cells stay byte for byte", async () => {
  const [step] = timeline[0]?.steps ?? [];
  await playEdits({ rootUrl: stand.url, spreadsheetId, email: owner, edits: step?.edits ?? [] });
  const ids = await tabIds();
  const found = await stand.ports.template.inspect(spreadsheetId);
  const ofChecks = found.tabs.find(({ title }) => title === "Checks")?.protections[0]?.id ?? 0;
  await damage([
    { deleteSheet: { sheetId: ids.Reminders ?? 0 } },
    { deleteProtectedRange: { protectedRangeId: ofChecks } },
    { deleteConditionalFormatRule: { sheetId: ids.Response ?? 0, index: 0 } },
    {
      updateSheetProperties: {
        properties: { sheetId: ids._Baseline ?? 0, hidden: false },
        fields: "hidden",
      },
    },
    ...[
      [ids["Change log"], 2],
      [ids.Response, 12],
    ].map(([sheetId = 0, columnIndex = 0]) => ({
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex },
        rows: [{ values: [{ userEnteredValue: { stringValue: "Checks" } }] }],
        fields: "userEnteredValue",
      },
    })),
  ]);
  const before = await peoplesCells();

  const planned = await mendIt({ dryRun: true });
  const mended = await mendIt();

  expect(planned).toEqual(mended);
  expect(mended.differences).toEqual([]);
  expect(mended.mends.toSorted()).toMatchInlineSnapshot(`
    [
      "Add a colour in Response: =IFERROR(VLOOKUP($A2&"",INDIRECT("Checks!A:B"),2,FALSE)="must fix",FALSE)",
      "Add a protection in Checks: Checks is written by the automation.",
      "Add the tab Reminders.",
      "Hide the tab _Baseline.",
      "Write the formula Checks into Response!M1.",
      "Write the header Field into Change log!C1.",
    ]
  `);
  expect(await peoplesCells()).toBe(before);
  expect(await mendIt()).toEqual({ mends: [], differences: [] });
});

test("what people took away from their own tabs is said in words and not written", async () => {
  const ids = await tabIds();
  await damage([
    { deleteSheet: { sheetId: ids.People ?? 0 } },
    {
      updateCells: {
        start: { sheetId: ids.Response ?? 0, rowIndex: 0, columnIndex: 8 },
        rows: [{ values: [{ userEnteredValue: { stringValue: "How far" } }] }],
        fields: "userEnteredValue",
      },
    },
    {
      deleteDimension: {
        range: { sheetId: ids.Inquiry ?? 0, dimension: "ROWS", startIndex: 14, endIndex: 15 },
      },
    },
    {
      setDataValidation: {
        range: { sheetId: ids.Response ?? 0, startColumnIndex: 2, endColumnIndex: 3 },
      },
    },
  ]);
  const { mends, differences } = await mendIt();

  expect(mends).toEqual([]);
  expect(differences).toMatchInlineSnapshot(`
    [
      "The Inquiry tab has no row "Publish". Add a row with that name. Yes lets stamped versions be published.",
      "The Response tab has no column headed "Progress". Add a column with that header in its top row, or put the old header back.",
      "In the Response tab, the column Agreed has no dropdown that offers every choice. Choose Data › Data validation there and add: Yes, Partly, No.",
      "There is no tab titled "People". Bring it back from File › Version history, or add one whose first row reads: Name, Post, Kind, Email, Reminders.",
    ]
  `);
});

test("people's own columns and moved columns are no difference, and the formula has moved with them", async () => {
  const ids = await tabIds();
  const sheetId = ids.Response ?? 0;
  await damage([
    { insertDimension: { range: { sheetId, dimension: "COLUMNS", startIndex: 0, endIndex: 1 } } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: "Our notes" } }] }],
        fields: "userEnteredValue",
      },
    },
  ]);

  const { mends, differences } = await mendIt({ dryRun: true });

  expect(mends).toEqual([]);
  expect(differences).toEqual([]);
});

test("text typed into the Checks column is left there, and people are asked to clear it", async () => {
  await stand.client(owner).spreadsheets.values.update({
    spreadsheetId,
    range: "Response!M3",
    valueInputOption: "USER_ENTERED",
    requestBody: { values: [["a note of mine"]] },
  });

  const { mends, differences } = await mendIt();

  expect(mends).toEqual([]);
  expect(differences).toEqual([expect.stringContaining("Clear the cells below that header")]);
});

test("a spreadsheet that is no tracker is not touched", async () => {
  const { data } = await stand.client(owner).spreadsheets.create({
    requestBody: { properties: { title: "Holiday rota" } },
  });
  spreadsheetId = data.spreadsheetId ?? "";

  await stand.forget();

  await expect(mendIt()).rejects.toThrow('"Holiday rota" is not a response tracker');
  expect(await stand.requests()).toEqual([`GET /v4/spreadsheets/${spreadsheetId}`]);
});

test("a dry run of a new tracker says what it would make and makes nothing", async () => {
  await stand.forget();

  const outcome = await init(stand.ports, template, {
    automation,
    dryRun: true,
    title: "New",
  });

  expect(outcome.kind).toBe("would create");
  expect(await stand.requests()).toEqual([]);
});
