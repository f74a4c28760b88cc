import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostRoom, type PostRoom } from "../app/remind/post-room.ts";
import { startChild } from "../support/child.ts";
import { ben } from "../support/office.ts";

type Mail = {
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  readonly refs: readonly string[];
  readonly kind: string;
  readonly reason: string;
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reminding-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(...args: readonly string[]) {
  const { code, stdout } = await startChild("src/cli/start.ts", ["--once", "--json", ...args]).ended;
  expect(code).toBe(0);
  return JSON.parse(stdout) as {
    mails: readonly Mail[];
    stamped: unknown[];
    requests: { read: number; write: number };
  };
}

describe("npm start", () => {
  test("has asked by 4 March 2019 whoever still owes a six month update, and never again once they answered", async () => {
    const data = join(folder, "story");
    const { mails } = await start("--data", data, "--today", "2019-03-04");
    const again = await start("--data", data, "--today", "2019-03-04");
    const remind = await startChild("src/cli/scrutiny.ts", ["remind", "--local", data, "--json"]).ended;
    const whole = await start("--data", data);

    const asked = mails.filter(({ reason }) => reason.includes("Six month update"));
    expect(new Set(asked.flatMap(({ refs }) => refs))).toEqual(
      new Set(["1", "2a", "2b", "3a", "3b", "4", "5a", "5b", "6", "7", "8"]),
    );
    expect(mails.every(({ to, subject, date }) => to && subject && date <= "2019-03-04")).toBe(true);
    expect(again).toMatchObject({ mails: [], stamped: [], requests: { read: 1, write: 0 } });
    expect(JSON.parse(remind.stdout)).toMatchObject({ mails: [], requests: { write: 0 } });
    const later = whole.mails.filter(({ reason }) => reason.includes("Six month update"));
    expect(later.flatMap(({ refs }) => refs)).not.toEqual(expect.arrayContaining(["8"]));
    const files = await readdir(join(data, "mail"));
    expect(files.filter((name) => name.endsWith(".eml"))).toHaveLength(mails.length + whole.mails.length);
  }, 180_000);
});

describe("scrutiny remind", () => {
  let room: PostRoom;

  beforeAll(async () => {
    room = await openPostRoom();
  });
  afterAll(() => room.close());

  function scrutiny(...args: readonly string[]) {
    return startChild("src/cli/scrutiny.ts", args, room.environment).ended;
  }

  test("--dry-run prints every letter in full, and --preview lays them into a page that can do nothing", async () => {
    const file = join(folder, "tonight.html");
    const dry = await scrutiny("remind", room.office.spreadsheetId, "--dry-run");
    const preview = await scrutiny("remind", room.office.spreadsheetId, "--preview", file);

    expect([dry.code, preview.code]).toEqual([0, 0]);
    expect(dry.stdout).toContain("Would write to 1 person on 10 March 2025, 09:00:");
    expect(dry.stdout).toContain(`To: Ben Okafor <${ben}>`);
    expect(dry.stdout).toContain("Nothing has been sent.");
    const page = await readFile(file, "utf8");
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<iframe sandbox /gu)).toHaveLength(1);
    expect(page).not.toContain("<script");
    expect(await room.mails()).toEqual([]);
  });

  test("writes once, and then has nobody to write to", async () => {
    const first = await scrutiny("remind", room.office.spreadsheetId);
    const second = await scrutiny("remind", room.office.spreadsheetId);

    expect(first.stdout).toContain("Wrote to 1 person on 10 March 2025, 09:00:");
    expect(second.stdout).toContain("Nobody was written to.");
    expect(await room.mails()).toHaveLength(1);
  });

  test("says which tracker could not be read, and goes on with the others", async () => {
    const { code, stdout } = await scrutiny("remind", "1".repeat(44), room.office.spreadsheetId);

    expect(code).toBe(3);
    expect(stdout).toContain("There is no spreadsheet with this id");
  });

  test("asks for the trackers and the settings that it lacks", async () => {
    const none = await scrutiny("remind");
    const unset = await startChild("src/cli/scrutiny.ts", ["remind", "1".repeat(44)], {}).ended;

    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("Which tracker?")]);
    expect([unset.code, unset.stderr]).toEqual([2, expect.stringContaining("SCRUTINY_MAIL_FROM")]);
  });
});
