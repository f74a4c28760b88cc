import { expect, test } from "vitest";
import {
  ANN,
  BOB,
  driveOf,
  emulatorForTests,
  newSpreadsheet,
  refusal,
  sheetsOf,
} from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const ann = driveOf(url, ANN);
const bob = driveOf(url, BOB);
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

type Drive = typeof ann;

async function start(drive: Drive): Promise<string> {
  const { data } = await drive.changes.getStartPageToken();
  return data.startPageToken ?? "";
}

async function changed(drive: Drive, pageToken: string, more: object = {}): Promise<unknown[]> {
  const { data } = await drive.changes.list({ pageToken, ...more });
  return (data.changes ?? []).map(({ fileId, removed }) => (removed ? `gone ${fileId}` : fileId));
}

async function edit(spreadsheetId: string, email = ANN): Promise<void> {
  await sheetsOf(url, email).spreadsheets.values.clear({ spreadsheetId, range: "A1" });
}

async function share(fileId: string): Promise<string> {
  const { data } = await ann.permissions.create({
    fileId,
    requestBody: { type: "user", role: "writer", emailAddress: BOB },
  });
  return data.id ?? "";
}

test("a file that changed often since the token is there once, in the order of last changes", async () => {
  const one = await newSpreadsheet(url, ANN);
  const two = await newSpreadsheet(url, ANN);
  const token = await start(ann);
  await edit(one);
  await edit(two);
  await edit(one);

  const { data } = await ann.changes.list({ pageToken: token });

  expect(data.changes?.map(({ fileId }) => fileId)).toEqual([two, one]);
  expect(data.changes?.[0]).toEqual({
    kind: "drive#change",
    removed: false,
    file: { kind: "drive#file", id: two, name: "A tracker", mimeType: SPREADSHEET },
    fileId: two,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    type: "file",
    changeType: "file",
  });
  expect(data.newStartPageToken).toBe(await start(ann));
});

test("the new start token comes with the last page only, and old tokens go on working", async () => {
  const token = await start(ann);
  const made = await Promise.all([1, 2, 3].map(() => newSpreadsheet(url, ANN)));

  const first = await ann.changes.list({ pageToken: token, pageSize: 2 });
  const last = await ann.changes.list({ pageToken: first.data.nextPageToken ?? "", pageSize: 2 });

  expect(first.data.newStartPageToken).toBeUndefined();
  expect(last.data.nextPageToken).toBeUndefined();
  expect(last.data.newStartPageToken).toBe(await start(ann));
  expect((await changed(ann, token)).toSorted()).toEqual(made.toSorted());
  expect(await changed(ann, last.data.newStartPageToken ?? "")).toEqual([]);
});

test("people see changes of what they have access to, and that they lost it", async () => {
  const token = await start(bob);
  const id = await newSpreadsheet(url, ANN);
  const before = await changed(bob, token);
  const permissionId = await share(id);
  const shared = await changed(bob, token);
  await ann.permissions.delete({ fileId: id, permissionId });
  await edit(id);

  expect(before).toEqual([]);
  expect(shared).toEqual([id]);
  expect(await changed(bob, token)).toEqual([`gone ${id}`]);
  expect(await changed(bob, token, { includeRemoved: false })).toEqual([]);
  await share(id);
  expect(await changed(bob, token)).toEqual([id]);
});

test("a deleted file is removed for everybody who saw it", async () => {
  const id = await newSpreadsheet(url, ANN);
  await share(id);
  const token = await start(bob);
  await ann.files.delete({ fileId: id });

  expect(await changed(ann, token)).toEqual([`gone ${id}`]);
  expect(await changed(bob, token)).toEqual([`gone ${id}`]);
});

test("files of others can be left out", async () => {
  const token = await start(bob);
  const id = await newSpreadsheet(url, ANN);
  await share(id);
  const own = await newSpreadsheet(url, BOB);

  expect(await changed(bob, token, { restrictToMyDrive: true })).toEqual([own]);
});

test("a list without a token, or with one that is none, is refused", async () => {
  expect(await refusal(ann.changes.list({ pageToken: "" }))).toEqual({
    code: 400,
    message: "Required parameter: pageToken",
  });
  expect(await refusal(ann.changes.list({ pageToken: "x" }))).toEqual({
    code: 400,
    message: "Invalid Value",
  });
});
