import { expect, test } from "vitest";
import { codeOf, emulatorForTests, storageOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const storage = storageOf(url);
const [bucket] = await storage.createBucket("published");

test("a download is checked by its hashes and gives back every byte", async () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256));
  const file = bucket.file("bytes.bin");
  await file.save(bytes, { resumable: false, contentType: "application/octet-stream", validation: "crc32c" });

  const [content] = await file.download({ validation: "md5" });

  expect(content.equals(bytes)).toBe(true);
});

test("generations grow, and only the writer who knows the last one may replace it", async () => {
  const file = bucket.file("latest.json");
  const save = (text: string, ifGenerationMatch: number) =>
    file.save(text, { resumable: false, preconditionOpts: { ifGenerationMatch } });
  await save("one", 0);
  const first = Number((await file.getMetadata())[0].generation);
  await save("two", first);

  const stale = await codeOf(save("three", first));
  const second = Number((await file.getMetadata())[0].generation);

  expect(stale).toBe(412);
  expect(second).toBeGreaterThan(first);
  expect(String((await file.download())[0])).toBe("two");
});

test("metadata is patched in a new metageneration, the content stays", async () => {
  const file = bucket.file("page.html");
  await file.save("<p>", { resumable: false, metadata: { cacheControl: "no-store" } });
  const [before] = await file.getMetadata();

  const [after] = await file.setMetadata({ metadata: { version: "0.1" } });

  expect(after.metadata).toEqual({ version: "0.1" });
  expect([before.metageneration, after.metageneration]).toEqual(["1", "2"]);
  expect(after.generation).toBe(before.generation);
});

test("a list goes by prefix, in the order of the names", async () => {
  for (const name of ["v/0.2.html", "v/0.1.html", "w/x"])
    await bucket.file(name).save("x", { resumable: false });

  const [found] = await bucket.getFiles({ prefix: "v/" });

  expect(found.map(({ name }) => name)).toEqual(["v/0.1.html", "v/0.2.html"]);
});

test("what is not there is 404, bucket or object", async () => {
  const noBucket = await codeOf(storage.bucket("nowhere").file("x").save("x", { resumable: false }));
  const noObject = await codeOf(bucket.file("nothing").getMetadata());

  expect([noBucket, noObject]).toEqual([404, 404]);
});
