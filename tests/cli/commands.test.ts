import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Config } from "../../src/app/config.ts";
import { startChild } from "../support/child.ts";
import { clerk, firstDraft, type Office, openOffice } from "../support/office.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  await office.edit(clerk, firstDraft);
});
afterAll(() => office.close());

async function scrutiny(...args: readonly string[]) {
  return startChild("src/cli/scrutiny.ts", args, { SCRUTINY_GOOGLE_URL: office.url }).ended;
}

describe("scrutiny", () => {
  test("helps", async () => {
    const { code, stdout } = await scrutiny("--help");

    expect(code).toBe(0);
    for (const command of ["init", "check", "sync", "show", "doctor"])
      expect(stdout).toContain(`  ${command} `);
    expect(stdout).toContain("0 fine, 1 findings that must be fixed");
  });

  test.each([["nonsense"], ["sync", "--nonsense"], ["init", "--share", "nobody"]])(
    "takes %s for a slip in the call",
    async (...args) => {
      const { code, stderr } = await scrutiny(...args);

      expect(code).toBe(2);
      expect(stderr).toContain("error:");
    },
  );

  test("asks which tracker is meant", async () => {
    expect(await scrutiny("check")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Which tracker?"),
    });
  });

  test("check lists the findings and writes nothing", async () => {
    const { code, stdout } = await scrutiny("check", office.spreadsheetId);

    expect(code).toBe(1);
    expect(stdout).toMatch(/^must fix \(\d+\)\n {2}\w+ +/u);
    expect(stdout).toContain("1 has no answer.");
    expect((await office.sync()).writes).not.toBeNull();
  });

  test("sync --dry-run shows the plan as a person reads it, and does nothing", async () => {
    const address = `https://docs.google.com/spreadsheets/d/${office.spreadsheetId}/edit#gid=0`;
    const dry = await scrutiny("sync", address, "--stamp-now", "--dry-run");
    const again = await scrutiny("sync", address, "--stamp-now", "--dry-run");

    expect(dry.code).toBe(1);
    expect(dry.stdout).toContain("Would stamp 0.1 · ");
    expect(dry.stdout).toContain("Nothing has been written.");
    expect(again.stdout).toBe(dry.stdout);
  });

  test("sync --json prints one object; show tells the tracker at a glance", async () => {
    const synced = await scrutiny("sync", office.spreadsheetId, "--stamp-now", "--json");
    const shown = await scrutiny("show", office.spreadsheetId);

    expect(JSON.parse(synced.stdout)).toMatchObject({
      stamp: { number: "0.1" },
      requests: { read: 1, write: 1 },
    });
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain("Answers: 3 without an answer");
    expect(shown.stdout).toContain("0.1 · 10 March 2025 · Cara Lund · First draft: 3 recommendations");
  });

  test("doctor finds everything in order, and says how to mend what is not", async () => {
    const well = await scrutiny("doctor", office.spreadsheetId);
    const ill = await startChild("src/cli/scrutiny.ts", ["doctor", office.spreadsheetId], {
      SCRUTINY_GOOGLE_URL: office.url,
      SCRUTINY_STATE_BUCKET: "no-such-bucket",
      SCRUTINY_ACCOUNT: "stranger@elsewhere.example",
    }).ended;

    expect(well.code).toBe(0);
    expect(well.stdout).not.toContain("MEND");
    expect(ill.code).toBe(3);
    expect(ill.stdout.match(/^MEND/gmu)?.length).toBeGreaterThan(1);
  });

  test("init makes a tracker and says where it is", async () => {
    const dry = await scrutiny("init", "--title", "Response on buses", "--dry-run");
    const made = await scrutiny("init", "--title", "Response on buses", "--share", clerk);

    expect(dry.stdout).toContain('Would make "Response on buses" with the tabs Inquiry, Response');
    expect(made.code).toBe(0);
    const id = /Its id is (\S+)/u.exec(made.stdout)?.[1] ?? "";
    expect((await scrutiny("show", id)).stdout).toContain("No version yet.");
  });

  test("names every wrong setting at once", async () => {
    const { code, stderr } = await startChild("src/cli/scrutiny.ts", ["doctor"], {
      SCRUTINY_GOOGLE_URL: "ftp://x",
      SCRUTINY_SETTLE_MINUTES: "soon",
    }).ended;

    expect(code).toBe(2);
    expect(stderr).toContain("SCRUTINY_GOOGLE_URL");
    expect(stderr).toContain("SCRUTINY_SETTLE_MINUTES");
  });
});

test("docs/configuration.md names every setting, and no other", async () => {
  const page = await readFile(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \|/gmu)].map((match) => match[1]);

  expect(rows.sort()).toEqual(Object.keys(Config.shape).sort());
});
