import type { sheets_v4 } from "@googleapis/sheets";
import { clerk, type Office } from "../../support/office.ts";
import { sheetsClientOf } from "../../support/peoples-cells.ts";
import type { Siege } from "./hostile-texts.ts";

/** Types a siege into a tracker as its clerk, and puts a tab, a link and a note of people's beside it. */
export async function besiege(office: Office, siege: Siege): Promise<void> {
  const { spreadsheets } = sheetsClientOf(office, clerk);
  const { spreadsheetId } = office;
  const tab = `${siege.tab} `;
  const { data } = await spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [{ addSheet: { properties: { title: tab } } }, ...aroundIt(await responseTab(office), siege)],
    },
  });
  const extra = data.replies?.[0]?.addSheet?.properties?.title ?? tab;
  const at = (range: string, values: readonly (readonly string[])[]) => ({
    range,
    values: values.map((row) => [...row]),
  });
  await spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: {
      valueInputOption: "RAW",
      data: [
        at(
          "Inquiry!B2",
          siege.facts.map((value) => [value]),
        ),
        at("Response!A2", siege.response),
        at("Response!N1", [siege.headers]),
        at("People!A2", siege.people),
        at(`'${extra}'!A1`, [siege.facts]),
      ],
    },
  });
}

/** A note, and a link that says it leads elsewhere, on the second cell of the first row. */
function aroundIt(sheetId: number, { note, link, headers }: Siege): readonly sheets_v4.Schema$Request[] {
  const start = { sheetId, rowIndex: 1, columnIndex: 7 };
  const cell = {
    userEnteredValue: { stringValue: "linked words" },
    note,
    textFormatRuns: [{ startIndex: 0, format: { link: { uri: link } } }],
  };
  return [
    { appendDimension: { sheetId, dimension: "COLUMNS", length: headers.length + 1 } },
    { updateCells: { start, rows: [{ values: [cell] }], fields: "userEnteredValue,note,textFormatRuns" } },
  ];
}

async function responseTab(office: Office): Promise<number> {
  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  return workbook.tabs.find(({ title }) => title === "Response")?.id ?? -1;
}

/** Every tab as people may have filled it in: what was entered, notes and formats, by the tab's title. */
export async function tabsOf(office: Office): Promise<ReadonlyMap<string, string>> {
  const { data } = await sheetsClientOf(office, clerk).spreadsheets.get({
    spreadsheetId: office.spreadsheetId,
    fields:
      "sheets(properties(title,index),merges,data.rowData.values(userEnteredValue,note,textFormatRuns))",
  });
  return new Map((data.sheets ?? []).map((sheet) => [sheet.properties?.title ?? "", JSON.stringify(sheet)]));
}
