import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChild } from "../support/child.ts";
import { openPublishingOffice, type PublishingOffice } from "../support/publishing-office.ts";

let office: PublishingOffice;
let folder: string;

beforeAll(async () => {
  office = await openPublishingOffice();
  folder = await mkdtemp(join(tmpdir(), "publish-"));
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

function scrutiny(command: string, ...options: readonly string[]) {
  return startChild("src/cli/scrutiny.ts", [command, office.spreadsheetId, ...options], office.environment)
    .ended;
}

describe("scrutiny publish and withdraw", () => {
  test("a preview lays every file into a folder, watermarked, and publishes nothing", async () => {
    const out = join(folder, "draft");

    const { code, stdout } = await scrutiny("publish", "--preview", "--out", out);

    expect(code).toBe(0);
    expect(stdout).toContain("A preview of version FINAL 1.0, marked as a draft on every page");
    expect((await readdir(out)).toSorted()).toEqual([
      "index.html",
      "response.csv",
      "response.docx",
      "response.json",
      "response.pdf",
    ]);
    expect(await readFile(join(out, "index.html"), "utf8")).toContain("DRAFT: not for publication");
    expect(await office.site.list("")).toEqual([]);
  });

  test("a dry run, the real thing, and saying it again, as a person reads them", async () => {
    const out = join(folder, "copies");

    const planned = await scrutiny("publish", "--dry-run");
    const done = await scrutiny("publish", "--out", out);
    const again = await scrutiny("publish", "--json");

    expect([planned.code, done.code, again.code]).toEqual([0, 0, 0]);
    expect(planned.stdout).toContain("Nothing has been written.");
    expect(done.stdout).toMatch(/^Published version FINAL 1\.0: https:\/\/scrutiny\.westmere\.example\//u);
    expect(await readFile(join(out, "response.csv"), "utf8")).toContain("towpath");
    expect(JSON.parse(again.stdout)).toMatchObject({ kind: "unchanged", version: "FINAL 1.0" });
  });

  test("a folder that cannot be written to is a mistake in the call", async () => {
    await writeFile(join(folder, "a-file"), "");

    const { code, stderr } = await scrutiny("publish", "--preview", "--out", join(folder, "a-file"));

    expect(code).toBe(2);
    expect(stderr).toContain("Give another with --out DIR.");
  });

  test("a version is withdrawn with a reason, and cannot come back", async () => {
    const why = ["--version", "FINAL 1.0", "--reason", "It named a pupil."];

    const planned = await scrutiny("withdraw", ...why, "--dry-run");
    const done = await scrutiny("withdraw", ...why);
    const back = await scrutiny("publish");

    expect([planned.code, done.code, back.code]).toEqual([0, 0, 1]);
    expect(planned.stdout).toContain("Nothing has been changed.");
    expect(done.stdout).toContain("No version of this inquiry stands now.");
    expect(back.stdout).toContain("It named a pupil.");
  });
});
