import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Story } from "../../src/cli/story/story.ts";
import { startChild } from "../support/child.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "story-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The outcome as `--json` tells it. */
type Told = Omit<Story, "published"> & {
  readonly spreadsheetId: string;
  readonly published: {
    readonly version: string;
    readonly address: string;
    readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  } | null;
};

async function start(...args: readonly string[]): Promise<Told> {
  const { code, stdout, stderr } = await startChild("src/cli/start.ts", ["--once", "--json", ...args]).ended;
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

describe("npm start", () => {
  test("tells the example from the draft to the six month updates, and then has nothing left to do", async () => {
    const data = join(folder, "whole");
    const { findings, stamped, version, requests, publications, published } = await start("--data", data);

    const found = findings.map(({ code, ref }) => `${code} ${ref}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "answer-missing 5a",
        "answer-missing 5b",
        "two-owners 5a",
        "sample-row-left Version control",
        "date-unreadable Inquiry",
        "actioned-in-the-future 4",
        "no-but-actioned 6",
      ]),
    );
    const mended = findings.filter((finding) => finding.mended !== null).map(({ code }) => code);
    expect(mended).toEqual(
      expect.arrayContaining(["answer-missing", "two-owners", "sample-row-left", "date-unreadable"]),
    );
    const numbers = stamped.map(({ number }) => number);
    expect(numbers[0]).toBe("0.1");
    expect(numbers.indexOf("Draft Final")).toBeGreaterThan(0);
    expect(numbers.indexOf("FINAL 1.0")).toBe(numbers.indexOf("Draft Final") + 1);
    expect(numbers.at(-1)).toMatch(/^1\.\d+$/u);
    expect(new Set(stamped.map(({ author }) => author))).toEqual(
      new Set(["Priya Nair", "Katherine Wells", "Viv Trundell", "Ben Dunne", "Gareth Morgan"]),
    );
    expect(version).toEqual(stamped.at(-1));
    expect(requests.write).toBeGreaterThan(stamped.length);

    expect(publications.map((one) => [one.kind, one.version])).toEqual([
      ["refused", "0.2"],
      ["published", "FINAL 1.0"],
      ["published", "1.6"],
    ]);
    expect(publications[0]?.gates.map(({ code }) => code)).toContain("not-final");
    expect(await readFile(join(data, "preview/index.html"), "utf8")).toContain("DRAFT");
    const home = "inquiries/working-together-to-reduce-permanent-exclusions-in-schools";
    expect(published).toMatchObject({ version: "1.6", address: `http://127.0.0.1:8080/site/${home}/1.6/` });
    expect(published?.files).toHaveLength(5);
    for (const { path, bytes, sha256 } of published?.files ?? []) {
      const content = await readFile(path);
      const found = createHash("sha256").update(content).digest("hex");
      expect([path, content.length, found]).toEqual([path, bytes, sha256]);
    }
    expect(await readFile(join(data, "site", home, "1.0/index.html"), "utf8")).toContain("Superseded by");

    const again = await start("--data", data);

    expect(again.stamped).toEqual([]);
    expect(again.requests).toEqual({ read: 1, write: 0 });
    expect(again.version?.number).toBe(version?.number);
    expect(again.publications).toEqual([]);
    expect(again.published).toEqual(published);
  });

  test("stops on the day that it is given, and goes on from there", async () => {
    const data = join(folder, "by-parts");
    const july = await start("--data", data, "--today", "2018-07-31");
    const autumn = await start("--data", data, "--today", "2018-10-01");

    expect(july.version?.number).toMatch(/^0\./u);
    expect([july.published, autumn.published?.version]).toEqual([null, "FINAL 1.0"]);
    expect(july.findings.filter(({ mended }) => mended !== null)).toEqual([]);
    expect(autumn.stamped.map(({ number }) => number)).toContain("FINAL 1.0");
    const back = startChild("src/cli/start.ts", ["--once", "--data", data, "--today", "2018-08-01"]);
    expect(await back.ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Use another --data folder."),
    });
  });
});
