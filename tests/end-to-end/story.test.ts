import { mkdtemp, rm } from "node:fs/promises";
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

async function start(...args: readonly string[]): Promise<Story & { readonly spreadsheetId: string }> {
  const { code, stdout, stderr } = await startChild("src/cli/start.ts", ["--once", "--json", ...args]).ended;
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

describe("npm start", () => {
  test("tells the example from the draft to the six month updates, and then has nothing left to do", async () => {
    const data = join(folder, "whole");
    const { findings, stamped, version, requests } = await start("--data", data);

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

    const again = await start("--data", data);

    expect(again.stamped).toEqual([]);
    expect(again.requests).toEqual({ read: 1, write: 0 });
    expect(again.version?.number).toBe(version?.number);
  });

  test("stops on the day that it is given, and goes on from there", async () => {
    const data = join(folder, "by-parts");
    const july = await start("--data", data, "--today", "2018-07-31");
    const autumn = await start("--data", data, "--today", "2018-10-01");

    expect(july.version?.number).toMatch(/^0\./u);
    expect(july.findings.filter(({ mended }) => mended !== null)).toEqual([]);
    expect(autumn.stamped.map(({ number }) => number)).toContain("FINAL 1.0");
    const back = startChild("src/cli/start.ts", ["--once", "--data", data, "--today", "2018-08-01"]);
    expect(await back.ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Use another --data folder."),
    });
  });
});
