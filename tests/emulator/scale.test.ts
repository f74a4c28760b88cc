import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newSpreadsheet } from "../../src/emulator/sheets/model/new-spreadsheet.ts";
import { openSpreadsheetStore } from "../../src/emulator/sheets/store/spreadsheet-store.ts";
import { openStore } from "../../src/emulator/store/store.ts";
import { ANN, driveOf, emulatorForTests } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const dataDir = await mkdtemp(join(tmpdir(), "emulator-scale-"));

afterAll(() => rm(dataDir, { recursive: true }));

test("of two thousand spreadsheets only the last used stay in memory, and all are there", () => {
  const store = openStore(dataDir);
  const spreadsheets = openSpreadsheetStore(store, 24);
  const ids = Array.from({ length: 2000 }, (_, i) => `id${i}`);

  store.transaction(() => {
    for (const id of ids) spreadsheets.save(newSpreadsheet(id, `Tracker ${id}`));
  });
  const afterWriting = spreadsheets.inMemory();
  const titles = ids.map((id) => spreadsheets.load(id)?.properties.title);
  const afterReading = spreadsheets.inMemory();
  store.close();

  expect([afterWriting, afterReading]).toEqual([24, 24]);
  expect(titles).toEqual(ids.map((id) => `Tracker ${id}`));
});

test("a list and the changes of many files go on over pages, each file once", async () => {
  const drive = driveOf(url, ANN);
  const { data: start } = await drive.changes.getStartPageToken();
  const made: string[] = [];
  const makers = Array.from({ length: 8 }, async () => {
    for (let i = 0; i < 30; i++)
      made.push((await drive.files.create({ requestBody: { name: "one" } })).data.id ?? "");
  });
  await Promise.all(makers);

  const listed = await every(async (pageToken) => {
    const { data } = await drive.files.list({ pageSize: 100, ...(pageToken ? { pageToken } : {}) });
    return { ids: (data.files ?? []).map(({ id }) => id ?? ""), next: data.nextPageToken };
  });
  const changed = await every(async (pageToken) => {
    const { data } = await drive.changes.list({
      pageSize: 100,
      pageToken: pageToken ?? start.startPageToken ?? "",
    });
    return { ids: (data.changes ?? []).map(({ fileId }) => fileId ?? ""), next: data.nextPageToken };
  });

  expect(listed.toSorted()).toEqual(made.toSorted());
  expect(changed.toSorted()).toEqual(made.toSorted());
});

type Page = { ids: string[]; next: string | null | undefined };

async function every(pageAt: (token: string | undefined) => Promise<Page>): Promise<string[]> {
  const all: string[] = [];
  let token: string | undefined;
  do {
    const { ids, next } = await pageAt(token);
    all.push(...ids);
    token = next ?? undefined;
  } while (token !== undefined);
  return all;
}
