import { expect, test } from "vitest";
import { z } from "zod";
import { codeOf, emulatorForTests, storageOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const storage = storageOf(url);
const [bucket] = await storage.createBucket("copies");
const [other] = await storage.createBucket("elsewhere");

async function saved(name: string, text: string): Promise<void> {
  await bucket.file(name).save(text, { resumable: false, metadata: { cacheControl: "no-store" } });
}

test("a copy has the content and the metadata of its source in a generation of its own", async () => {
  await saved("a/one.txt", "one");

  const [copy] = await bucket.file("a/one.txt").copy(other.file("b/copy.txt"));

  const [metadata] = await copy.getMetadata();
  expect(String((await copy.download())[0])).toBe("one");
  expect(metadata.cacheControl).toBe("no-store");
  expect(metadata.generation).not.toBe((await bucket.file("a/one.txt").getMetadata())[0].generation);
});

test("a move leaves nothing behind", async () => {
  await saved("from.txt", "moved");

  await bucket.file("from.txt").move("to.txt");
  await bucket.file("to.txt").moveFileAtomic("end.txt");

  const [found] = await bucket.getFiles();
  expect(found.map(({ name }) => name)).toEqual(["a/one.txt", "end.txt"]);
});

test("objects are put together in their order", async () => {
  await saved("1", "one ");
  await saved("2", "two");

  const [whole] = await bucket.combine(["1", "2"], "whole.txt");

  expect(String((await whole.download())[0])).toBe("one two");
  expect(await codeOf(bucket.combine(["1", "none"], "broken.txt"))).toBe(404);
});

const ListPage = z.object({
  items: z.array(z.object({ name: z.string() })).default([]),
  prefixes: z.array(z.string()).default([]),
  nextPageToken: z.string().optional(),
});

test("a list by folders pages over objects and folders alike, each once", async () => {
  const [many] = await storage.createBucket("many");
  for (const name of ["a", "b/1", "b/2", "b/3", "c", "d/1", "e"])
    await many.file(name).save("x", { resumable: false });
  const seen: string[] = [];
  let pageToken: string | undefined;
  do {
    const query = new URLSearchParams({
      delimiter: "/",
      maxResults: "2",
      ...(pageToken ? { pageToken } : {}),
    });
    const page = ListPage.parse(await (await fetch(`${url}/storage/v1/b/many/o?${query}`)).json());
    seen.push(...page.items.map(({ name }) => name), ...page.prefixes);
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);

  expect(seen.toSorted()).toEqual(["a", "b/", "c", "d/", "e"]);
});
