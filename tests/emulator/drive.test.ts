import { expect, test } from "vitest";
import {
  ANN,
  BOB,
  control,
  driveOf,
  emulatorForTests,
  newSpreadsheet,
  refusal,
  sheetsOf,
} from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const { files, permissions, revisions } = driveOf(url, ANN);
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

test("a file comes with Drive's four default fields and with no others", async () => {
  const { data } = await files.create({ requestBody: { name: "Tracker", mimeType: SPREADSHEET } });

  expect(data).toEqual({ kind: "drive#file", id: data.id, name: "Tracker", mimeType: SPREADSHEET });
});

test("files are found by name, type, folder and properties, never those of others", async () => {
  const folder = await files.create({
    requestBody: { name: "2018", mimeType: "application/vnd.google-apps.folder" },
  });
  const parents = [folder.data.id ?? ""];
  await files.create({
    requestBody: {
      name: "Anna's tracker",
      mimeType: SPREADSHEET,
      parents,
      appProperties: { kind: "tracker" },
    },
  });
  await files.create({ requestBody: { name: "Notes", mimeType: SPREADSHEET, parents } });
  await driveOf(url, BOB).files.create({ requestBody: { name: "Anna's tracker", mimeType: SPREADSHEET } });
  const names = async (q: string) =>
    (await files.list({ q, orderBy: "name" })).data.files?.map((file) => file.name);

  expect(await names("name = 'Anna\\'s tracker' and trashed = false")).toEqual(["Anna's tracker"]);
  expect(await names(`'${parents[0]}' in parents`)).toEqual(["Anna's tracker", "Notes"]);
  expect(await names("appProperties has { key='kind' and value='tracker' }")).toEqual(["Anna's tracker"]);
  expect(
    await names("not (name contains 'tracker') and mimeType contains 'spreadsheet' and 'me' in owners"),
  ).toContain("Notes");
});

test("a list goes on over pages without leaving anything out", async () => {
  const made = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => files.create({ requestBody: { name: `page ${n}`, mimeType: SPREADSHEET } })),
  );
  const seen: string[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await files.list({
      q: "name contains 'page'",
      pageSize: 2,
      ...(pageToken ? { pageToken } : {}),
    });
    seen.push(...(data.files ?? []).map((file) => file.id ?? ""));
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);

  expect(seen.toSorted()).toEqual(made.map(({ data }) => data.id ?? "").toSorted());
});

test("renaming the file renames the spreadsheet, and the other way round", async () => {
  const fileId = await newSpreadsheet(url, ANN);
  await files.update({ fileId, requestBody: { name: "Renamed in Drive" } });
  const { data } = await sheetsOf(url, ANN).spreadsheets.get({ spreadsheetId: fileId });
  await sheetsOf(url, ANN).spreadsheets.batchUpdate({
    spreadsheetId: fileId,
    requestBody: {
      requests: [
        { updateSpreadsheetProperties: { properties: { title: "Renamed in Sheets" }, fields: "title" } },
      ],
    },
  });

  expect(data.properties?.title).toBe("Renamed in Drive");
  expect((await files.get({ fileId })).data.name).toBe("Renamed in Sheets");
});

test("edits of one person close together are one revision, later ones another", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
  const fileId = await newSpreadsheet(url, ANN);
  const edit = () => sheetsOf(url, ANN).spreadsheets.values.clear({ spreadsheetId: fileId, range: "A1" });
  await control(url, "POST", "clock", { advance: "PT1M" });
  await edit();
  await control(url, "POST", "clock", { advance: "PT1H" });
  await edit();

  const { data } = await revisions.list({ fileId });

  expect(data.revisions?.map(({ id, modifiedTime }) => [id, modifiedTime])).toEqual([
    ["1", "2018-07-02T09:01:00.000Z"],
    ["2", "2018-07-02T10:01:00.000Z"],
  ]);
});

test("what a person may do follows the role, and goes with the permission", async () => {
  const fileId = await newSpreadsheet(url, ANN);
  const asBob = driveOf(url, BOB).files;
  const { data } = await permissions.create({
    fileId,
    requestBody: { type: "user", role: "reader", emailAddress: BOB },
  });
  const permissionId = data.id ?? "";

  const rename = await refusal(asBob.update({ fileId, requestBody: { name: "Bob's" } }));
  await permissions.update({ fileId, permissionId, requestBody: { role: "writer" } });
  await asBob.update({ fileId, requestBody: { name: "Bob's" } });
  await permissions.delete({ fileId, permissionId });
  const gone = await refusal(asBob.get({ fileId }));

  expect(rename.code).toBe(403);
  expect(gone).toEqual({ code: 404, message: `File not found: ${fileId}.` });
});

test("export gives the first tab as people see it, quoted as CSV", async () => {
  const fileId = await newSpreadsheet(url, ANN);
  await sheetsOf(url, ANN).spreadsheets.values.update({
    spreadsheetId: fileId,
    range: "A1",
    valueInputOption: "USER_ENTERED",
    requestBody: {
      values: [
        ["a,b", 'say "x"', "1 July 2018"],
        ["=1+1", "", "z"],
      ],
    },
  });

  const { data } = await files.export({ fileId, mimeType: "text/csv" });

  expect(data).toBe('"a,b","say ""x""",1 July 2018\r\n2,,z');
});

test("a deleted file is gone for Sheets and Drive alike", async () => {
  const fileId = await newSpreadsheet(url, ANN);

  await files.delete({ fileId });

  expect((await refusal(files.get({ fileId }))).code).toBe(404);
  expect((await refusal(sheetsOf(url, ANN).spreadsheets.get({ spreadsheetId: fileId }))).code).toBe(404);
});
