import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BadPublisherFile, readPublisherFile } from "../../src/adapters/publisher-file.ts";
import { publisherFile } from "../support/publishing-office.ts";

const example = join(import.meta.dirname, "../../sheet-template/example/publisher/council.json");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "publisher-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function problemsWith(changes: object, files: Readonly<Record<string, Uint8Array>> = {}) {
  const good: unknown = JSON.parse(await readFile(publisherFile, "utf8"));
  const path = join(folder, "council.json");
  await writeFile(path, JSON.stringify(Object.assign({}, good, changes)));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return problemsOf(path);
}

async function problemsOf(path: string): Promise<readonly string[]> {
  try {
    await readPublisherFile(path);
    return [];
  } catch (error) {
    if (error instanceof BadPublisherFile) return error.problems;
    throw error;
  }
}

test("the example's file is sound, and its logo is read with its size", async () => {
  const { logo, colour, committees } = await readPublisherFile(example);

  expect(logo).toMatchObject({ contentType: "image/png", width: 600, height: 144 });
  expect(colour).toBe("#1f4e3d");
  expect(committees[0]?.meetings).toContain("2018-11-20");
});

/** The beginning of a PNG, which says how large it is. */
function pngOf(width: number, height: number): Buffer {
  const start = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([start, size, Buffer.from("0802000000", "hex")]);
}

test("another address takes the place of the file's, and ends in a slash", async () => {
  expect((await readPublisherFile(example, "http://127.0.0.1:8080/site")).address).toBe(
    "http://127.0.0.1:8080/site/",
  );
});

test("everything that is wrong is said at once", async () => {
  const problems = await problemsWith({
    name: "",
    colour: "green",
    contact: { name: "Team", email: "nobody" },
    logo: { file: "missing.png", alt: "Crest" },
    colours: {},
  });

  expect(problems.map((problem) => problem.split(":")[0]).toSorted()).toEqual([
    expect.stringMatching(/council\.json$/u),
    "colour",
    "contact.email",
    "logo.file",
    "name",
  ]);
});

test.each([
  ["text", Buffer.from("<svg onload=alert(1)>"), /neither PNG nor JPEG|no picture/u],
  ["an empty file", Buffer.alloc(0), /no picture/u],
  ["a GIF", Buffer.from("R0lGODlhAQABAAAAACw=", "base64"), /neither PNG nor JPEG/u],
  ["the first bytes of a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47]), /no picture/u],
  ["small, and vast once unpacked", pngOf(20_000, 20_000), /20000 by 20000 pixels/u],
  ["a huge one", Buffer.alloc(600_000, 1), /more than 500,000 bytes/u],
])("a logo that is %s is refused in words", async (_, bytes, says) => {
  const problems = await problemsWith({ logo: { file: "logo.bin", alt: "Crest" } }, { "logo.bin": bytes });

  expect(problems).toEqual([expect.stringMatching(says)]);
});

test("a file that is not there, or no JSON, is refused with its name", async () => {
  await writeFile(join(folder, "broken.json"), "{");

  expect(await problemsOf(join(folder, "nowhere.json"))).toEqual([
    expect.stringMatching(/nowhere\.json: cannot be read \(ENOENT\)/u),
  ]);
  expect(await problemsOf(join(folder, "broken.json"))).toEqual([
    expect.stringMatching(/broken\.json: is no JSON/u),
  ]);
  await writeFile(join(folder, "list.json"), "[]");
  expect(await problemsOf(join(folder, "list.json"))).toEqual([
    expect.stringMatching(/must hold one JSON object/u),
  ]);
});
