import { expect, test } from "vitest";
import { ANN, codeOf, control, emulatorForTests, storageOf } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const storage = storageOf(url);
const [bucket] = await storage.createBucket("site");
await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });

async function saved(name: string, options: object = {}): Promise<string> {
  await bucket.file(name).save("0123456789", { resumable: false, contentType: "text/plain", ...options });
  return `${url}/site/${name}`;
}

test("an object that was saved as public is there for everybody, with its headers", async () => {
  const address = await saved("a b/page.txt", { public: true, metadata: { metadata: { version: "0.1" } } });

  const response = await fetch(encodeURI(address));

  expect(await response.text()).toBe("0123456789");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/plain",
    "cache-control": "public, max-age=3600",
    "last-modified": "Mon, 02 Jul 2018 09:00:00 GMT",
    etag: '"781e5e245d69b566979b86e28d23f2c7"',
    "x-goog-stored-content-length": "10",
    "x-goog-meta-version": "0.1",
    "accept-ranges": "bytes",
  });
  expect((await fetch(storage.bucket("site").file("a b/page.txt").publicUrl())).status).toBe(200);
});

test("a private object is 403 in XML to strangers, and there for whoever has a token", async () => {
  const address = await saved("private.txt");

  const stranger = await fetch(address);
  const caller = await fetch(address, { headers: { authorization: `Bearer ${ANN}` } });

  expect(stranger.status).toBe(403);
  expect(stranger.headers.get("content-type")).toBe("application/xml; charset=UTF-8");
  expect(await stranger.text()).toContain("<Code>AccessDenied</Code>");
  expect([caller.status, caller.headers.get("cache-control")]).toEqual([200, "private, max-age=0"]);
});

test("objects become public and private again by their access controls", async () => {
  const address = await saved("later.txt");
  const file = bucket.file("later.txt");

  await file.makePublic();
  const open = await fetch(address);
  const [acl] = await file.acl.get();
  await file.makePrivate();

  expect(open.status).toBe(200);
  expect(acl).toMatchObject([{ entity: "allUsers", role: "READER" }]);
  expect((await fetch(address)).status).toBe(403);
});

test("a bucket whose policy lets everybody read opens all of it, and says what is not there", async () => {
  const [open] = await storage.createBucket("open-site");
  await open.file("x.txt").save("x", { resumable: false });
  const [policy] = await open.iam.getPolicy();
  policy.bindings.push({ role: "roles/storage.objectViewer", members: ["allUsers"] });
  await open.iam.setPolicy(policy);

  expect((await fetch(`${url}/open-site/x.txt`)).status).toBe(200);
  const missing = await fetch(`${url}/open-site/y.txt`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("<Code>NoSuchKey</Code>");
});

test("in a bucket with uniform access single objects cannot be opened", async () => {
  const [uniform] = await storage.createBucket("uniform", {
    iamConfiguration: { uniformBucketLevelAccess: { enabled: true } },
  });
  await uniform.file("x.txt").save("x", { resumable: false });

  expect(await codeOf(uniform.file("x.txt").makePublic())).toBe(400);
  expect(await codeOf(uniform.file("y.txt").save("y", { resumable: false, public: true }))).toBe(400);
});

test("what a browser has already is not sent again", async () => {
  const address = await saved("cached.txt", { public: true, metadata: { cacheControl: "no-cache" } });
  const etag = (await fetch(address)).headers.get("etag") ?? "";
  const status = async (headers: Record<string, string>) => (await fetch(address, { headers })).status;

  const same = await fetch(address, { headers: { "if-none-match": `"other", ${etag}` } });
  expect([same.status, same.headers.get("cache-control"), await same.text()]).toEqual([304, "no-cache", ""]);
  expect(await status({ "if-modified-since": "Mon, 02 Jul 2018 09:00:00 GMT" })).toBe(304);
  expect(await status({ "if-modified-since": "Mon, 02 Jul 2018 08:59:59 GMT" })).toBe(200);
  expect(await status({ "if-match": '"other"' })).toBe(412);
});

test("parts of an object are served, from either end", async () => {
  const address = await saved("parts.txt", { public: true });
  const part = async (range: string) => {
    const response = await fetch(address, { headers: { range } });
    return [response.status, response.headers.get("content-range"), await response.text()];
  };

  expect(await part("bytes=2-4")).toEqual([206, "bytes 2-4/10", "234"]);
  expect(await part("bytes=8-")).toEqual([206, "bytes 8-9/10", "89"]);
  expect(await part("bytes=-3")).toEqual([206, "bytes 7-9/10", "789"]);
  expect(await part("bytes=20-30")).toEqual([416, "bytes */10", ""]);
});

test("a HEAD gives the headers alone", async () => {
  const response = await fetch(await saved("head.txt", { public: true }), { method: "HEAD" });

  expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([
    200,
    "10",
    "",
  ]);
});

test("what is stored packed is unpacked for whoever cannot do it", async () => {
  await bucket.file("packed.txt").save("packed", { resumable: false, gzip: true, public: true });
  const response = await fetch(`${url}/site/packed.txt`, { headers: { "accept-encoding": "identity" } });

  expect([response.headers.get("content-encoding"), await response.text()]).toEqual([null, "packed"]);
  expect(String((await bucket.file("packed.txt").download())[0])).toBe("packed");
});
