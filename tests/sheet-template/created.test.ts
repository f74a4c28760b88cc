import { afterAll, beforeAll, expect, test } from "vitest";
import { template, trackerTemplate } from "../../sheet-template/template.ts";
import { init } from "../../src/app/init.ts";
import { layOut } from "../../src/app/template/lay-out.ts";
import { automation, owner, type Stand, shown, startStand } from "./at-emulator.ts";

let stand: Stand;
let spreadsheetId: string;

beforeAll(async () => {
  stand = await startStand();
  await stand.forget();
  const outcome = await init(stand.ports, trackerTemplate({ withSampleRow: true }), {
    automation,
    dryRun: false,
    title: "Permanent exclusions",
  });
  spreadsheetId = outcome.kind === "created" ? outcome.spreadsheetId : "";
});
afterAll(() => stand.close());

test("a look for one that was left empty, one create and one batch make the whole spreadsheet", async () => {
  expect(await stand.requests()).toEqual([
    "GET /drive/v3/files",
    "POST /v4/spreadsheets",
    `POST /v4/spreadsheets/${spreadsheetId}:batchUpdate`,
  ]);
});

test("the spreadsheet reads back as the template says it: nothing is to mend", async () => {
  const outcome = await init(stand.ports, template, {
    automation,
    dryRun: true,
    spreadsheetId,
  });

  expect(outcome).toMatchObject({ kind: "would mend", mends: [], differences: [] });
});

test("the headers, notes, dropdowns and protections of every tab are those of the template", async () => {
  const found = await stand.ports.template.inspect(spreadsheetId);
  const layout = layOut(template, automation);

  expect(found.mark?.version).toBe("1");
  expect(found.title).toBe("Permanent exclusions");
  for (const [index, tab] of layout.tabs.entries()) {
    const standing = found.tabs[index];
    expect(standing?.title).toBe(tab.title);
    expect(standing?.hidden).toBe(tab.hidden);
    expect(tab.columns.map((_, column) => standing?.rows[0]?.[column]?.text ?? "")).toEqual(
      tab.columns.map(({ header }) => header),
    );
    expect(tab.columns.map((_, column) => standing?.headerNotes[column] ?? "")).toEqual(
      tab.columns.map(({ note }) => note),
    );
    expect(standing?.protections.map(({ warningOnly }) => warningOnly)).toEqual(
      tab.protections.map(({ warningOnly }) => warningOnly),
    );
    expect(standing?.colours).toHaveLength(tab.colours.length);
  }
});

test("a finding of the automation shows beside its recommendation, wherever its row is moved", async () => {
  const client = stand.client(owner);
  const find = (rows: readonly (readonly string[])[], ref: string) =>
    rows.find(([first]) => first === ref)?.[12];
  await client.spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: {
      valueInputOption: "USER_ENTERED",
      data: [
        {
          range: "Response!A2:B4",
          values: [
            ["1", "One"],
            ["2", "Two"],
            ["2a", "Two a"],
          ],
        },
        {
          range: "Checks!A2:D4",
          values: [
            ["2a", "must fix", "Answer", "2a has no answer."],
            ["2a", "advice", "Date", "2a has no date."],
            ["1", "advice", "Date", "1 has no date."],
          ],
        },
      ],
    },
  });
  const before = await shown(client, spreadsheetId, "Response");

  const { data } = await client.spreadsheets.get({
    spreadsheetId,
    fields: "sheets.properties(sheetId,title)",
  });
  const sheetId =
    data.sheets?.find(({ properties }) => properties?.title === "Response")?.properties?.sheetId ?? 0;
  const range = { sheetId, dimension: "ROWS", startIndex: 1, endIndex: 2 };
  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ insertDimension: { range, inheritFromBefore: false } }] },
  });
  const after = await shown(client, spreadsheetId, "Response");

  for (const rows of [before, after]) {
    expect(rows[0]?.[12]).toBe("Checks");
    expect(find(rows, "2a")).toBe("2a has no answer. (and 1 more)");
    expect(find(rows, "1")).toBe("1 has no date.");
    expect(find(rows, "2") ?? "").toBe("");
  }
});

test("a ref typed as 2 stays text, and a date typed as people do becomes a date", async () => {
  const client = stand.client(owner);
  await client.spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: {
      valueInputOption: "USER_ENTERED",
      data: [
        { range: "Response!A9", values: [["2"]] },
        { range: "Response!D9", values: [["=1+1"]] },
        { range: "Inquiry!B7", values: [["10 July 2018"]] },
        { range: "Inquiry!B10", values: [["10 th September 2018"]] },
      ],
    },
  });

  const { data } = await client.spreadsheets.values.batchGet({
    spreadsheetId,
    ranges: ["Response!A9", "Response!D9", "Inquiry!B7", "Inquiry!B10"],
    valueRenderOption: "UNFORMATTED_VALUE",
  });
  const values = data.valueRanges?.map((range) => range.values?.[0]?.[0]);

  expect(values).toEqual(["2", "=1+1", 43291, "10 th September 2018"]);
});

test("nobody but the automation may write into its tabs", async () => {
  await stand.ports.sharing.shareWithEditor(spreadsheetId, "viv@council.example");
  await stand.ports.sharing.shareWithEditor(spreadsheetId, automation);
  const write = (email: string) =>
    stand.client(email).spreadsheets.values.update({
      spreadsheetId,
      range: "'Change log'!A2",
      valueInputOption: "RAW",
      requestBody: { values: [["0.1"]] },
    });

  await expect(write("viv@council.example")).rejects.toThrow(/protected/u);
  await expect(write(automation)).resolves.toMatchObject({ status: 200 });
});
