import { fill } from "../../../sheet-template/example/edit.ts";
import { ben, clerk, type Office } from "../../support/office.ts";
import { sheetsClientOf } from "../../support/peoples-cells.ts";
import type { Dice } from "../dice.ts";

/** Something that an officer does in one go. */
export type Doing = { readonly name: string; readonly act: (office: Office) => Promise<void> };

/** What an officer does meanwhile, drawn from the dice; `nth` tells what is typed from all else. */
export function drawDoing(dice: Dice, nth: number): Doing {
  return dice.pick<Doing>([
    typing("1", { "Six month progress update": `Resurfaced ${nth} metres.` }),
    typing("2", { "Committee assessment": `The committee heard ${nth} people.` }),
    typing("1", { Progress: dice.pick(["On track", "Delayed", "Complete"]) }),
    typing("2", { "Senior Responsible Officer": dice.pick(["Ben Okafor", "Dee Ray"]) }),
    { name: "sorts the rows", act: (office) => sortRows(office, dice.pick(["ASCENDING", "DESCENDING"])) },
    { name: "inserts a row", act: (office) => insertRow(office, 1 + dice.below(2)) },
    { name: "adds a recommendation", act: (office) => addRecommendation(office, String(10 + nth)) },
  ]);
}

function typing(ref: string, cells: Parameters<typeof fill>[1]): Doing {
  return { name: `types into ${Object.keys(cells)}`, act: (office) => office.edit(ben, fill(ref, cells)) };
}

function addRecommendation(office: Office, ref: string): Promise<void> {
  const row = { Ref: ref, Recommendation: `Do ${ref}`, "Senior Responsible Officer": "Dee Ray" };
  return office.edit(clerk, [{ kind: "add", tab: "response", key: "Ref", rows: [row] }]);
}

async function sortRows(office: Office, sortOrder: string): Promise<void> {
  const sheetId = await responseTab(office);
  const range = { sheetId, startRowIndex: 1, endRowIndex: 8, startColumnIndex: 0, endColumnIndex: 12 };
  await asClerk(office, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder }] } });
}

async function insertRow(office: Office, startIndex: number): Promise<void> {
  const range = {
    sheetId: await responseTab(office),
    dimension: "ROWS",
    startIndex,
    endIndex: startIndex + 1,
  };
  await asClerk(office, { insertDimension: { range, inheritFromBefore: false } });
}

async function responseTab(office: Office): Promise<number> {
  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  return workbook.tabs.find(({ title }) => title === "Response")?.id ?? -1;
}

async function asClerk(office: Office, request: object): Promise<void> {
  await sheetsClientOf(office, clerk).spreadsheets.batchUpdate({
    spreadsheetId: office.spreadsheetId,
    requestBody: { requests: [request] },
  });
}
