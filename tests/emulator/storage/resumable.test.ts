import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { codeOf, emulatorForTests, storageOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const storage = storageOf(url);
const [bucket] = await storage.createBucket("resumable");
const KIB_256 = 256 * 1024;
const bytes = Buffer.from(Array.from({ length: 3 * KIB_256 + 17 }, (_, i) => (i * 7) % 251));

async function opened(name: string): Promise<string> {
  const response = await fetch(`${url}/upload/storage/v1/b/resumable/o?uploadType=resumable&name=${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-upload-content-type": "text/plain" },
    body: "{}",
  });
  return response.headers.get("location") ?? "";
}

function put(location: string, body: Uint8Array<ArrayBuffer>, range: string, more = {}): Promise<Response> {
  return fetch(location, { method: "PUT", headers: { "content-range": range, ...more }, body });
}

test("the client saves in one resumable upload, and reads the same bytes back with their checksum", async () => {
  const file = bucket.file("saved.bin");

  await file.save(bytes, { resumable: true, contentType: "application/octet-stream", validation: "crc32c" });

  const [content] = await file.download({ validation: "crc32c" });
  expect(content.equals(bytes)).toBe(true);
  expect((await file.getMetadata())[0].contentType).toBe("application/octet-stream");
});

test("the client streams in chunks and streams out again", async () => {
  const file = bucket.file("streamed.bin");
  const parts = Array.from({ length: 10 }, (_, i) => bytes.subarray(i * 80_000, (i + 1) * 80_000));

  await pipeline(Readable.from(parts), file.createWriteStream({ resumable: true, chunkSize: KIB_256 }));
  const read: Buffer[] = [];
  const stream = file.createReadStream({ validation: "crc32c" });
  stream.on("data", (part: Buffer) => read.push(part));
  await once(stream, "end");

  expect(Buffer.concat(read).equals(bytes.subarray(0, 800_000))).toBe(true);
});

test("the generation that was counted on must hold when the upload is opened", async () => {
  const file = bucket.file("once.txt");
  const save = () => file.save("x", { resumable: true, preconditionOpts: { ifGenerationMatch: 0 } });
  await save();

  expect(await codeOf(save())).toBe(412);
});

test("an upload that was cut off says how far it got, and goes on from there", async () => {
  const location = await opened("cut.txt");
  const first = await put(location, new Uint8Array(KIB_256).fill(97), `bytes 0-${KIB_256 - 1}/*`);
  const asked = await put(location, new Uint8Array(), "bytes */*");
  const last = await put(location, new Uint8Array([98]), `bytes ${KIB_256}-${KIB_256}/${KIB_256 + 1}`);

  expect([first.status, first.headers.get("range")]).toEqual([308, `bytes=0-${KIB_256 - 1}`]);
  expect([asked.status, asked.headers.get("range")]).toEqual([308, `bytes=0-${KIB_256 - 1}`]);
  expect(await last.json()).toMatchObject({ name: "cut.txt", size: String(KIB_256 + 1) });
  expect(await (await put(location, new Uint8Array(), "bytes */*")).json()).toMatchObject({
    name: "cut.txt",
  });
});

test("bytes that were sent twice count once, and bytes past a gap are asked for again", async () => {
  const location = await opened("twice.txt");
  const chunk = new Uint8Array(KIB_256).fill(97);
  await put(location, chunk, `bytes 0-${KIB_256 - 1}/*`);

  const again = await put(location, chunk, `bytes 0-${KIB_256 - 1}/*`);
  const gap = await put(location, chunk, `bytes ${2 * KIB_256}-${3 * KIB_256 - 1}/*`);

  expect(again.headers.get("range")).toBe(`bytes=0-${KIB_256 - 1}`);
  expect([gap.status, gap.headers.get("range")]).toEqual([308, `bytes=0-${KIB_256 - 1}`]);
});

test("content that is not what its checksum says is refused, and no object is made", async () => {
  const location = await opened("wrong.txt");
  const response = await put(location, new Uint8Array([1]), "bytes 0-0/1", {
    "x-goog-hash": "crc32c=AAAAAA==",
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { message: `Provided CRC32C "AAAAAA==" doesn't match calculated CRC32C "oBbQUg==".` },
  });
  expect((await bucket.file("wrong.txt").exists())[0]).toBe(false);
});

test("a chunk that is no multiple of 256 KiB, an upload that was given up, and one that never was", async () => {
  const odd = await opened("odd.txt");
  const given = await opened("given-up.txt");

  expect((await put(odd, new Uint8Array(10), "bytes 0-9/*")).status).toBe(400);
  expect((await fetch(given, { method: "DELETE" })).status).toBe(499);
  expect((await put(given, new Uint8Array(), "bytes */*")).status).toBe(404);
});
