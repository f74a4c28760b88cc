import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import { emulatorForTests, storageOf } from "../helpers/emulator.ts";

const { url, dataDir } = await emulatorForTests();
const storage = storageOf(url);
const [bucket] = await storage.createBucket("town", {
  website: { mainPageSuffix: "index.html", notFoundPage: "404.html" },
});
await bucket.iam.setPolicy({
  bindings: [{ role: "roles/storage.objectViewer", members: ["allUsers"] }],
});

async function save(name: string, text: string): Promise<void> {
  await bucket.file(name).save(text, { resumable: false, contentType: "text/html" });
}

async function page(path: string) {
  const response = await fetch(`${url}/_emulator/website/town/${path}`, { redirect: "manual" });
  return { status: response.status, text: await response.text(), location: response.headers.get("location") };
}

test("a folder gives its main page, and is sent on to its slash", async () => {
  await save("index.html", "home");
  await save("roads/index.html", "roads");

  expect(await page("")).toMatchObject({ status: 200, text: "home" });
  expect(await page("roads/")).toMatchObject({ status: 200, text: "roads" });
  expect(await page("roads")).toMatchObject({ status: 301, location: "/_emulator/website/town/roads/" });
  expect(await page("roads/index.html")).toMatchObject({ status: 200, text: "roads" });
});

test("what is not there gives the page for it with 404, and Google's own answer while there is none", async () => {
  expect(await page("nowhere")).toMatchObject({ status: 404, text: expect.stringContaining("NoSuchKey") });

  await save("404.html", "not here");

  expect(await page("nowhere")).toMatchObject({ status: 404, text: "not here" });
  expect(await page("nowhere/at/all/")).toMatchObject({ status: 404, text: "not here" });
});

test("the website lies as plain files, and a removed object has none", async () => {
  await save("a/b/c.txt", "one");
  await save("a/b/c.txt", "two");
  await save("a/b/d.txt", "gone");
  await save("../outside.txt", "never");
  await bucket.file("a/b/d.txt").delete();

  expect(await readFile(join(dataDir, "site/a/b/c.txt"), "utf8")).toBe("two");
  expect(await readdir(join(dataDir, "site/a/b"))).toEqual(["c.txt"]);
  expect(await readdir(dataDir)).not.toContain("outside.txt");
});

test("other buckets leave no files", async () => {
  const [other] = await storage.createBucket("a-private-one");
  await other.file("secret.txt").save("x", { resumable: false });

  expect(await readdir(join(dataDir, "site"))).not.toContain("secret.txt");
});

test("the files are laid anew at the start, and what is no object goes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "emulator-"));
  const first = await startEmulator({ port: 0, dataDir: folder });
  const [made] = await storageOf(first.url).createBucket("town", {
    website: { mainPageSuffix: "index.html" },
  });
  await made.file("x/index.html").save("kept", { resumable: false });
  await first.close();
  await rm(join(folder, "site"), { recursive: true });

  const second = await startEmulator({ port: 0, dataDir: folder });

  expect(await readFile(join(folder, "site/x/index.html"), "utf8")).toBe("kept");
  expect((await readdir(folder)).filter((name) => name.startsWith("site"))).toEqual(["site"]);
  await second.close();
  await rm(folder, { recursive: true });
});
