import { expect, test } from "vitest";
import { z } from "zod";
import { ANN, driveOf, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const { files } = driveOf(url, ANN);
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const headers = { authorization: `Bearer ${ANN}` };

const File = z.looseObject({ id: z.string(), name: z.string(), size: z.string().optional() });

async function fileOf(response: Response | Promise<Response>): Promise<z.infer<typeof File>> {
  return File.parse(await (await response).json());
}

async function multipart(metadata: object, type: string, content: string, path = ""): Promise<Response> {
  const body = `--b\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(metadata)}\r\n--b\r\ncontent-type: ${type}\r\n\r\n${content}\r\n--b--`;
  return fetch(
    `${url}/upload/drive/v3/files${path}?uploadType=multipart&fields=id,name,mimeType,size,md5Checksum`,
    {
      method: path === "" ? "POST" : "PATCH",
      headers: { ...headers, "content-type": "multipart/related; boundary=b" },
      body,
    },
  );
}

async function values(spreadsheetId: string, range: string): Promise<unknown> {
  const { data } = await sheetsOf(url, ANN).spreadsheets.values.get({
    spreadsheetId,
    range,
    valueRenderOption: "UNFORMATTED_VALUE",
  });
  return data.values;
}

test("an upload in parts makes a file that can be downloaded, and another replaces its content", async () => {
  const made = await fileOf(multipart({ name: "a.txt", mimeType: "text/plain" }, "text/plain", "one"));
  const again = await fileOf(multipart({}, "text/plain", "three", `/${made.id}`));
  const { data } = await files.get({ fileId: made.id, alt: "media" }, { responseType: "text" });

  expect(made).toEqual({
    id: made.id,
    name: "a.txt",
    mimeType: "text/plain",
    size: "3",
    md5Checksum: "f97c5d29941bfb1b2fdab0874906ab82",
  });
  expect(again.size).toBe("5");
  expect(data).toBe("three");
});

test("a CSV becomes a spreadsheet when one is asked for, read as if it had been typed", async () => {
  const csv = '\uFEFFRef,Text,Due\r\n1,"say ""yes"", twice",2018-07-02\r\n2,"two\nlines",=A2+1\r\n';

  const made = await fileOf(multipart({ name: "Imported", mimeType: SPREADSHEET }, "text/csv", csv));

  expect(made.mimeType).toBe(SPREADSHEET);
  expect(await values(made.id, "Imported!A1:C9")).toEqual([
    ["Ref", "Text", "Due"],
    [1, 'say "yes", twice', 43283],
    [2, "two\nlines", 2],
  ]);
});

test("a CSV replaces all tabs of a spreadsheet, also the way that older clients do it", async () => {
  const id = await newSpreadsheet(url, ANN, "Old");

  const response = await fetch(`${url}/upload/drive/v2/files/${id}?uploadType=media&convert=True`, {
    method: "PUT",
    headers: { ...headers, "content-type": "text/csv" },
    body: "a,b\n1,2",
  });
  const { data } = await sheetsOf(url, ANN).spreadsheets.get({ spreadsheetId: id });

  expect(await response.json()).toMatchObject({ kind: "drive#file", id, title: "A tracker" });
  expect(data.sheets?.map((sheet) => sheet.properties?.title)).toEqual(["A tracker"]);
  expect(await values(id, "A1:B2")).toEqual([
    ["a", "b"],
    [1, 2],
  ]);
});

test("what cannot be turned into a spreadsheet is named", async () => {
  const response = await multipart({ name: "x", mimeType: SPREADSHEET }, "application/pdf", "%PDF");

  expect(response.status).toBe(501);
  expect(await response.json()).toMatchObject({
    error: { message: "Not emulated: turning application/pdf into a spreadsheet" },
  });
});

test("a resumable upload goes on where it was cut off", async () => {
  const opened = await fetch(`${url}/upload/drive/v3/files?uploadType=resumable`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", "x-upload-content-type": "text/plain" },
    body: JSON.stringify({ name: "long.txt" }),
  });
  const location = opened.headers.get("location") ?? "";
  const put = (body: string, range: string) =>
    fetch(location, { method: "PUT", headers: { ...headers, "content-range": range }, body });
  const chunk = "x".repeat(262_144);

  const first = await put(chunk, "bytes 0-262143/262147");
  const asked = await put("", "bytes */262147");
  const done = await put("end", "bytes 262144-262146/262147");
  const again = await put("", "bytes */262147");

  expect([first.status, first.headers.get("range")]).toEqual([308, "bytes=0-262143"]);
  expect([asked.status, asked.headers.get("range")]).toEqual([308, "bytes=0-262143"]);
  const file = await fileOf(done);
  expect(file.name).toBe("long.txt");
  expect((await fileOf(again)).id).toBe(file.id);
  const { data } = await files.get({ fileId: file.id, alt: "media" }, { responseType: "text" });
  expect(data).toBe(`${chunk}end`);
  expect(
    (await fetch(location.replace(/upload_id=[^&]+/, "upload_id=none"), { method: "PUT", headers })).status,
  ).toBe(404);
});

test("watch channels are named as missing", async () => {
  const fileId = await newSpreadsheet(url, ANN);

  expect(await refusal(files.watch({ fileId, requestBody: {} }))).toEqual({
    code: 501,
    message: `Not emulated: POST /drive/v3/files/${fileId}/watch`,
  });
});
