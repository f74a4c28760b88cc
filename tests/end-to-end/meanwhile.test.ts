import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill } from "../../sheet-template/example/edit.ts";
import type { SyncPorts } from "../../src/app/sync-job.ts";
import { ben, clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { peoplesCells, sheetsClientOf } from "../support/peoples-cells.ts";
import { trackerIn } from "../support/plan.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await office.edit(clerk, firstDraft);
});
afterEach(() => office.close());

/** The ports of a sync in which people do something between its reading and its write. */
function withMeanwhile(meanwhile: () => Promise<void>): SyncPorts {
  const { sheet } = office.ports;
  return {
    ...office.ports,
    sheet: {
      ...sheet,
      write: async (spreadsheetId, writes) => {
        await meanwhile();
        await sheet.write(spreadsheetId, writes);
      },
    },
  };
}

async function responseTabId(): Promise<number> {
  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  return workbook.tabs.find(({ title }) => title === "Response")?.id ?? -1;
}

async function asClerk(requests: readonly object[]): Promise<void> {
  await sheetsClientOf(office, clerk).spreadsheets.batchUpdate({
    spreadsheetId: office.spreadsheetId,
    requestBody: { requests: [...requests] },
  });
}

async function lookUps(): Promise<Readonly<Record<string, string>>> {
  const { recommendations } = trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook);
  return Object.fromEntries(recommendations.map(({ label, cells }) => [label, cells.Checks.text]));
}

describe("between the reading and the write of a sync", () => {
  const cases: Readonly<Record<string, () => Promise<void>>> = {
    "rows inserted": async () => {
      const range = { sheetId: await responseTabId(), dimension: "ROWS", startIndex: 1, endIndex: 4 };
      await asClerk([{ insertDimension: { range, inheritFromBefore: false } }]);
    },
    "rows sorted the other way": async () => {
      const range = {
        sheetId: await responseTabId(),
        startRowIndex: 1,
        endRowIndex: 4,
        startColumnIndex: 0,
        endColumnIndex: 12,
      };
      await asClerk([{ sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: "DESCENDING" }] } }]);
    },
    "a row deleted": async () => {
      const range = { sheetId: await responseTabId(), dimension: "ROWS", startIndex: 2, endIndex: 3 };
      await asClerk([{ deleteDimension: { range } }]);
    },
    "a column moved": async () => {
      const source = { sheetId: await responseTabId(), dimension: "COLUMNS", startIndex: 3, endIndex: 4 };
      await asClerk([{ moveDimension: { source, destinationIndex: 2 } }]);
    },
    "an answer typed": () => office.edit(ben, fill("3", { Agreed: "Yes" })),
  };

  test.each(Object.entries(cases))(
    "%s: no cell of people's is touched, and each row keeps its own findings",
    async (_, meanwhile) => {
      let cells: unknown;
      const ports = withMeanwhile(async () => {
        await meanwhile();
        cells = await peoplesCells(office);
      });

      const { stamp } = await office.sync({ stampNow: true }, ports);

      expect(stamp?.number).toBe("0.1");
      expect(await peoplesCells(office)).toEqual(cells);
      for (const [label, text] of Object.entries(await lookUps()))
        expect(text).toMatch(new RegExp(`^${label} `, "u"));
    },
  );

  test("what was typed meanwhile is a change of the next version", async () => {
    const ports = withMeanwhile(() => office.edit(ben, fill("3", { Agreed: "Yes" })));
    await office.sync({ stampNow: true }, ports);

    const { stamp } = await office.sync({ stampNow: true });

    expect(stamp).toMatchObject({ number: "0.2", changes: "3: answered Yes", author: "Ben Okafor" });
  });

  test("rows typed into Version control do not meet the stamp's own row", async () => {
    const row = { "Version No.": "note", Changes: "A note by hand" };
    const ports = withMeanwhile(() =>
      office.edit(clerk, [{ kind: "add", tab: "versionControl", key: "Version No.", rows: [row] }]),
    );

    await office.sync({ stampNow: true }, ports);

    const { versions } = trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook);
    expect(versions.map(({ number }) => number)).toEqual(["note", "0.1"]);
  });
});
