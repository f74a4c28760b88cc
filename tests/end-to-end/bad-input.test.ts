import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startChild } from "../support/child.ts";
import { clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { peoplesCells, sheetsClientOf } from "../support/peoples-cells.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

async function batch(requests: readonly object[]): Promise<void> {
  const { spreadsheetId } = office;
  await sheetsClientOf(office, office.config.SCRUTINY_ACCOUNT).spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [...requests] },
  });
}

async function type(range: string, values: readonly (readonly string[])[], how = "RAW"): Promise<void> {
  await sheetsClientOf(office, clerk).spreadsheets.values.update({
    spreadsheetId: office.spreadsheetId,
    range,
    valueInputOption: how,
    requestBody: { values: values.map((row) => [...row]) },
  });
}

async function tabId(title: string): Promise<number> {
  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  return workbook.tabs.find((tab) => tab.title === title)?.id ?? -1;
}

/** Everything in the spreadsheet, as it shows. */
async function everything(): Promise<unknown> {
  return (await office.ports.sheet.read(office.spreadsheetId)).workbook.tabs;
}

async function runSync(id: string, environment: Readonly<Record<string, string>> = {}) {
  const child = startChild("src/cli/scrutiny.ts", ["sync", id], {
    SCRUTINY_GOOGLE_URL: office.url,
    ...environment,
  });
  return child.ended;
}

describe("a spreadsheet that is no tracker is told so in words, and nothing is written", () => {
  const cases: Readonly<Record<string, { readonly damage: () => Promise<void>; readonly says: string }>> = {
    "a missing tab": {
      damage: async () => batch([{ deleteSheet: { sheetId: await tabId("People") } }]),
      says: 'There is no tab titled "People". Rename the tab',
    },
    "a missing column": {
      damage: () => type("Response!C1", [["Answer?"]]),
      says: 'The Response tab has no column headed "Agreed".',
    },
    "a doubled header": {
      damage: () => type("Response!L1", [["Agreed"]]),
      says: 'The Response tab has two columns headed "Agreed".',
    },
    "two Response tabs": {
      damage: () => batch([{ addSheet: { properties: { title: "Response:" } } }]),
      says: 'There are 2 tabs titled "Response". Keep one',
    },
    "ten thousand rows": {
      damage: async () => {
        await batch([
          { appendDimension: { sheetId: await tabId("Response"), dimension: "ROWS", length: 10_000 } },
        ]);
        await type(
          "Response!A2",
          Array.from({ length: 10_000 }, (_, index) => [String(index + 1), "Do it"]),
        );
      },
      says: "The Response tab has 10000 filled rows; a tracker holds one inquiry, at most 2000 rows.",
    },
  };

  test.each(Object.entries(cases))("%s", async (_, { damage, says }) => {
    await damage();
    const before = await everything();

    const { code, stderr, stdout } = await runSync(office.spreadsheetId);

    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
    expect(await everything()).toEqual(before);
  });

  test("an empty spreadsheet", async () => {
    const client = sheetsClientOf(office, office.config.SCRUTINY_ACCOUNT);
    const { data } = await client.spreadsheets.create({
      requestBody: { properties: { title: "Lunch rota" } },
    });

    const { code, stderr } = await runSync(data.spreadsheetId ?? "");

    expect(code).toBe(2);
    expect(stderr).toContain('"Lunch rota" is not a response tracker');
  });
});

describe("a spreadsheet that cannot be reached", () => {
  test("for want of permission: says with whom to share it", async () => {
    const { code, stderr } = await runSync(office.spreadsheetId, {
      SCRUTINY_ACCOUNT: "stranger@elsewhere.example",
    });

    expect(code).toBe(3);
    expect(stderr).toContain("Share it with stranger@elsewhere.example as Editor, then run again.");
  });

  test("because there is none of this id: says where to find the id", async () => {
    const { code, stderr } = await runSync("1".repeat(44));

    expect(code).toBe(3);
    expect(stderr).toContain("There is no spreadsheet with this id");
  });

  test.each(["../../etc/passwd", "a/b", "x", "https://example.com/d/12345678901234567890", ""])(
    "because %j is no id: says what is",
    async (id) => {
      const { code, stderr } = await runSync(id);

      expect(code).toBe(2);
      expect(stderr).toContain("That is not the id of a spreadsheet.");
    },
  );

  test("because nobody answers: says so after trying again", async () => {
    const { code, stderr } = await runSync(office.spreadsheetId, {
      SCRUTINY_GOOGLE_URL: "http://127.0.0.1:9",
    });

    expect(code).toBe(3);
    expect(stderr).toContain("Cannot reach Google.");
  });
});

test("a tracker with nothing in it yet is fine: its findings ask for the facts, and no version is stamped", async () => {
  const { stamp, waiting, findings } = await office.sync({ stampNow: true });

  expect({ stamp, waiting }).toEqual({ stamp: null, waiting: "The Response tab has no recommendation yet." });
  expect(findings.length).toBeGreaterThan(0);
});

test("hostile text goes through every tab as text, and never becomes a formula", async () => {
  await office.edit(clerk, firstDraft);
  const hostile = [
    '=IMPORTXML("https://evil.example","//a")',
    "<script>alert(1)</script>",
    "x".repeat(50_000),
    "👩‍👩‍👧 \u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd",
  ];
  await type(
    "Response!D2:D5",
    hostile.map((text) => [text]),
  );
  await type("Response!A5", [["4"]]);
  const cells = await peoplesCells(office);

  await office.sync({ stampNow: true });
  const again = await office.sync();

  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  const log = workbook.tabs.find(({ title }) => title === "Change log");
  const logged = (log?.rows ?? []).map((row) => row[4]);
  for (const text of hostile) expect(logged.filter((cell) => cell?.text === text)).toHaveLength(1);
  expect(workbook.tabs.flatMap((tab) => tab.rows.flat()).filter((cell) => cell.formula).length).toBeLessThan(
    2,
  );
  expect(again.writes).toBeNull();
  expect(await peoplesCells(office)).toEqual(cells);
});
