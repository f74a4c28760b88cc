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
  storageOf,
} from "./helpers/emulator.ts";

const { url } = await emulatorForTests();

test("the Sheets client creates a spreadsheet, writes one batch and reads it back", async () => {
  const client = sheetsOf(url, ANN);
  const spreadsheetId = await newSpreadsheet(url, ANN, "Response");

  const batch = await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        { addSheet: { properties: { title: "Checks" } } },
        {
          updateCells: {
            start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
            rows: [
              {
                values: [
                  { userEnteredValue: { stringValue: "Ref" } },
                  { userEnteredValue: { numberValue: 2 } },
                ],
              },
            ],
            fields: "userEnteredValue",
          },
        },
      ],
    },
  });
  const read = await client.spreadsheets.values.get({ spreadsheetId, range: "Response" });

  expect(batch.data.replies?.[0]?.addSheet?.properties?.title).toBe("Checks");
  expect(read.data).toEqual({ range: "Response!A1:Z1000", majorDimension: "ROWS", values: [["Ref", "2"]] });
});

test("the Drive client shares a file, and only those it is shared with can read it", async () => {
  const spreadsheetId = await newSpreadsheet(url, ANN);
  const asBob = sheetsOf(url, BOB);

  const before = await refusal(asBob.spreadsheets.get({ spreadsheetId }));
  const hidden = await refusal(driveOf(url, BOB).files.get({ fileId: spreadsheetId }));
  await driveOf(url, ANN).permissions.create({
    fileId: spreadsheetId,
    requestBody: { type: "user", role: "reader", emailAddress: BOB },
  });
  const after = await asBob.spreadsheets.get({ spreadsheetId });
  const write = await refusal(
    asBob.spreadsheets.values.update({
      spreadsheetId,
      range: "A1",
      valueInputOption: "RAW",
      requestBody: { values: [[1]] },
    }),
  );

  expect(before).toEqual({ code: 403, message: "The caller does not have permission" });
  expect(hidden).toEqual({ code: 404, message: `File not found: ${spreadsheetId}.` });
  expect(after.data.spreadsheetId).toBe(spreadsheetId);
  expect(write.code).toBe(403);
});

test("revisions name the person who changed the spreadsheet", async () => {
  const spreadsheetId = await newSpreadsheet(url, ANN);
  const drive = driveOf(url, ANN);
  await drive.permissions.create({
    fileId: spreadsheetId,
    requestBody: { type: "user", role: "writer", emailAddress: BOB },
  });
  await sheetsOf(url, BOB).spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "RAW",
    requestBody: { values: [["edited"]] },
  });

  const { data } = await drive.revisions.list({
    fileId: spreadsheetId,
    fields: "revisions(id,lastModifyingUser(emailAddress,me))",
  });

  expect(data.revisions).toEqual([
    { id: "1", lastModifyingUser: { emailAddress: ANN, me: true } },
    { id: "2", lastModifyingUser: { emailAddress: BOB, me: false } },
  ]);
});

test("a storage object with a generation precondition can be made once", async () => {
  const storage = storageOf(url);
  await storage.createBucket("leases");
  const file = storage.bucket("leases").file("trackers/one.json");
  const save = () => file.save("held", { resumable: false, preconditionOpts: { ifGenerationMatch: 0 } });

  await save();
  const second = await save().then(
    () => undefined,
    (error: { code: number }) => error.code,
  );
  const [content] = await file.download();
  const [metadata] = await file.getMetadata();
  await file.delete({ ifGenerationMatch: Number(metadata.generation) });
  const [exists] = await file.exists();

  expect(second).toBe(412);
  expect(content.toString()).toBe("held");
  expect(exists).toBe(false);
});

test("every issued time comes from the emulator's clock", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
  const spreadsheetId = await newSpreadsheet(url, ANN);
  await control(url, "POST", "clock", { advance: "PT10M" });
  await sheetsOf(url, ANN).spreadsheets.values.clear({ spreadsheetId, range: "Sheet1" });

  const response = await driveOf(url, ANN).files.get({
    fileId: spreadsheetId,
    fields: "createdTime,modifiedTime",
  });

  expect(response.data).toEqual({
    createdTime: "2018-07-02T09:00:00.000Z",
    modifiedTime: "2018-07-02T09:10:00.000Z",
  });
  expect((await fetch(`${url}/_emulator/clock`)).headers.get("date")).toBe("Mon, 02 Jul 2018 09:10:00 GMT");
});
